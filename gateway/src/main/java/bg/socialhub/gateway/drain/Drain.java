package bg.socialhub.gateway.drain;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * On SIGTERM the door first says that it leaves, by readiness and by {@code Connection: close}, and still serves everybody for
 * a while; only then does the server stop listening and wait for what is in progress.
 */
@Component
public class Drain implements SmartLifecycle {

    private final ApplicationEventPublisher events;
    private final Duration period;
    private volatile boolean running;
    private volatile boolean begun;

    Drain(ApplicationEventPublisher events, @Value("${gateway.drain-period:3s}") Duration period) {
        this.events = events;
        this.period = period;
    }

    public boolean begun() {
        return begun;
    }

    @Override
    public void start() {
        begun = false;
        running = true;
    }

    @Override
    public void stop() {
        begun = true;
        AvailabilityChangeEvent.publish(events, this, ReadinessState.REFUSING_TRAFFIC);
        long until = System.nanoTime() + period.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops before the web server does. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
