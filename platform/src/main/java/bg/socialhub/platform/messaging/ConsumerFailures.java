package bg.socialhub.platform.messaging;

import bg.socialhub.platform.store.AlreadyConsumed;
import org.apache.kafka.common.TopicPartition;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What becomes of a record whose listener failed: an outage of store or broker is waited out, an unreadable record goes to
 * {@code <topic>.dlt} at once with its reason in the headers, anything else goes there after a few tries.
 */
final class ConsumerFailures {

    private static final BackOff A_FEW_TRIES = new FixedBackOff(500, 4);

    private ConsumerFailures() {}

    static DefaultErrorHandler handler(KafkaOperations<String, byte[]> kafka) {
        DefaultErrorHandler handler = new DefaultErrorHandler(
                new DeadLetterPublishingRecoverer(
                        kafka, (message, _) -> new TopicPartition(EventTopics.deadLetterOf(message.topic()), -1)),
                A_FEW_TRIES);
        handler.setBackOffFunction((_, failure) -> isOutage(failure) ? untilItIsOver() : A_FEW_TRIES);
        handler.addNotRetryableExceptions(UnreadableEvent.class, ConversionException.class, AlreadyConsumed.class);
        return handler;
    }

    private static BackOff untilItIsOver() {
        ExponentialBackOff growing = new ExponentialBackOff(200, 2);
        growing.setMaxInterval(10_000);
        return growing;
    }

    private static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessException && !(cause instanceof NonTransientDataAccessException)
                    || cause instanceof org.springframework.dao.DataAccessResourceFailureException
                    || cause instanceof KafkaException kafka
                            && kafka.getCause() instanceof org.apache.kafka.common.errors.RetriableException) {
                return true;
            }
        }
        return false;
    }
}
