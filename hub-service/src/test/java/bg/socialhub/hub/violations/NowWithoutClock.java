package bg.socialhub.hub.violations;

import java.time.Instant;

class NowWithoutClock {

    Instant now() {
        return Instant.now();
    }
}
