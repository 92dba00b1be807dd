package bg.socialhub.events.registration.messages;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** What happened to a registration; the type says what brought the state about. */
@Topic("events.registration.v1")
public sealed interface RegistrationMessage extends PublishedEvent {
    RegistrationState state();

    /** A registration as other services may know it. */
    record RegistrationState(
            String registrationId, long version, Instant occurredAt, String eventId, String quota, String status) {}

    @Override
    default String aggregateId() {
        return state().registrationId();
    }

    @Override
    default long version() {
        return state().version();
    }

    @Override
    default Instant occurredAt() {
        return state().occurredAt();
    }

    @EventType("registration-confirmed")
    record RegistrationConfirmed(@JsonUnwrapped RegistrationState state) implements RegistrationMessage {}

    @EventType("registration-queued")
    record RegistrationQueued(@JsonUnwrapped RegistrationState state) implements RegistrationMessage {}

    @EventType("registration-promoted")
    record RegistrationPromoted(@JsonUnwrapped RegistrationState state) implements RegistrationMessage {}

    @EventType("registration-cancelled")
    record RegistrationCancelled(@JsonUnwrapped RegistrationState state) implements RegistrationMessage {}

    @EventType("registration-checked-in")
    record RegistrationCheckedIn(@JsonUnwrapped RegistrationState state) implements RegistrationMessage {}
}
