package bg.socialhub.events.registration;

import bg.socialhub.events.registration.messages.RegistrationMessage;
import bg.socialhub.events.registration.messages.RegistrationMessage.RegistrationCancelled;
import bg.socialhub.events.registration.messages.RegistrationMessage.RegistrationCheckedIn;
import bg.socialhub.events.registration.messages.RegistrationMessage.RegistrationConfirmed;
import bg.socialhub.events.registration.messages.RegistrationMessage.RegistrationPromoted;
import bg.socialhub.events.registration.messages.RegistrationMessage.RegistrationQueued;
import bg.socialhub.events.registration.messages.RegistrationMessage.RegistrationState;
import java.time.Instant;
import java.util.Optional;

/** Which message tells of a change; what never became a seat or a place in the queue is told to nobody. */
final class RegistrationMessages {

    private RegistrationMessages() {}

    static Optional<RegistrationMessage> changed(Registration before, Registration after, Instant at) {
        RegistrationState state = state(after, at);
        return switch (after) {
            case Registration.Confirmed confirmed ->
                switch (before) {
                    case Registration.Pending _ -> Optional.of(new RegistrationConfirmed(state));
                    case Registration.Waiting _ -> Optional.of(new RegistrationPromoted(state));
                    case Registration.Confirmed earlier
                    when !earlier.entries().equals(confirmed.entries()) ->
                        Optional.of(new RegistrationCheckedIn(state));
                    case Registration.Confirmed _, Registration.Cancelled _, Registration.TurnedAway _ ->
                        Optional.empty();
                };
            case Registration.Waiting _
            when before instanceof Registration.Pending -> Optional.of(new RegistrationQueued(state));
            case Registration.Cancelled _ -> Optional.of(new RegistrationCancelled(state));
            case Registration.Waiting _, Registration.Pending _, Registration.TurnedAway _ -> Optional.empty();
        };
    }

    private static RegistrationState state(Registration registration, Instant at) {
        SeatsId seats = registration.application().seats();
        return new RegistrationState(
                registration.id().toString(),
                registration.version() + 1,
                at,
                seats.event().toString(),
                seats.quota(),
                registration.status().name());
    }
}
