package bg.socialhub.platform.messaging;

import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/** Creates the service's topics beside its start, and goes on trying while the broker is away. */
final class TopicCreation implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final KafkaAdmin admin;
    private volatile @Nullable Thread attempts;

    TopicCreation(KafkaAdmin admin) {
        this.admin = admin;
        admin.setFatalIfBrokerNotAvailable(true); // so that a failure is told apart from having nothing to create
    }

    @Override
    public void start() {
        attempts = Thread.ofVirtual().name("topic-creation").start(this::create);
    }

    private void create() {
        try {
            while (!isDone()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the service stops before the broker came
        }
    }

    private boolean isDone() {
        try {
            admin.initialize();
            return true;
        } catch (IllegalStateException | KafkaException e) {
            log.warn("The topics cannot be created yet: {}", e.getMessage());
            return false;
        }
    }

    @Override
    public void stop() {
        Thread running = attempts;
        if (running != null) {
            running.interrupt();
        }
        attempts = null;
    }

    @Override
    public boolean isRunning() {
        return attempts != null;
    }

    /** Before the listeners and the relay. */
    @Override
    public int getPhase() {
        return -1;
    }
}
