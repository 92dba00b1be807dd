package bg.socialhub.gateway.violations;

import java.util.concurrent.Executors;

/** Planted: platform threads in the path. */
class PlatformPool {

    void start() {
        Executors.newFixedThreadPool(2).close();
    }
}
