package bg.socialhub.gateway.route;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks a few times a second whether a service keeps somebody waiting for too long. See the README for why no read has a timer. */
@Component
class SilenceWatch implements DisposableBean {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Set<Errand> errands = ConcurrentHashMap.newKeySet();
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("silence-watch").start(this::watch);

    void over(Errand errand) {
        errands.add(errand);
    }

    void leave(Errand errand) {
        errands.remove(errand);
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            long now = System.nanoTime();
            errands.forEach(errand -> errand.callBackIfOverdue(now));
        }
    }

    @Override
    public void destroy() {
        watcher.interrupt();
    }
}
