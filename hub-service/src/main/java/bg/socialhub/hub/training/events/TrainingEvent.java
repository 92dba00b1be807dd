package bg.socialhub.hub.training.events;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others learn about a training: when and for how many, never for whom; {@code size} is in people. */
@Topic("hub.training.v1")
public sealed interface TrainingEvent extends PublishedEvent {

    String trainingId();

    @Override
    default String aggregateId() {
        return trainingId();
    }

    /** People may enrol. */
    @EventType("training-opened")
    record TrainingOpened(
            String trainingId,
            long version,
            Instant occurredAt,
            String centre,
            String topic,
            String status,
            int size,
            int sessions,
            Instant start,
            Instant end)
            implements TrainingEvent {}

    /** The programme or a session of an open training changed. */
    @EventType("training-revised")
    record TrainingRevised(
            String trainingId,
            long version,
            Instant occurredAt,
            String centre,
            String topic,
            String status,
            int size,
            int sessions,
            Instant start,
            Instant end)
            implements TrainingEvent {}

    /** It does not take place, or not any further. */
    @EventType("training-cancelled")
    record TrainingCancelled(
            String trainingId,
            long version,
            Instant occurredAt,
            String centre,
            String topic,
            String status,
            int size,
            int sessions,
            Instant start,
            Instant end)
            implements TrainingEvent {}

    /** All sessions are over; how many had a seat and how many came often enough, null where a person could be guessed. */
    @EventType("training-completed")
    record TrainingCompleted(
            String trainingId,
            long version,
            Instant occurredAt,
            String centre,
            String topic,
            String status,
            int size,
            int sessions,
            Instant start,
            Instant end,
            @Nullable Integer enrolled,
            @Nullable Integer fulfilled)
            implements TrainingEvent {}
}
