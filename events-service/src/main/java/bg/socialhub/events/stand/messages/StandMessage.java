package bg.socialhub.events.stand.messages;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to an application for a stand; {@code stand} is the one it has. */
@Topic("events.stand.v1")
public sealed interface StandMessage extends PublishedEvent {
    StandState state();

    /** An application for a stand as other services may know it. */
    record StandState(
            String applicationId,
            long version,
            Instant occurredAt,
            String eventId,
            String enterpriseId,
            @Nullable String stand,
            String status) {}

    @Override
    default String aggregateId() {
        return state().applicationId();
    }

    @Override
    default long version() {
        return state().version();
    }

    @Override
    default Instant occurredAt() {
        return state().occurredAt();
    }

    @EventType("stand-application-submitted")
    record StandApplicationSubmitted(@JsonUnwrapped StandState state) implements StandMessage {}

    @EventType("stand-application-accepted")
    record StandApplicationAccepted(@JsonUnwrapped StandState state) implements StandMessage {}

    @EventType("stand-application-refused")
    record StandApplicationRefused(@JsonUnwrapped StandState state) implements StandMessage {}

    @EventType("stand-application-withdrawn")
    record StandApplicationWithdrawn(@JsonUnwrapped StandState state) implements StandMessage {}
}
