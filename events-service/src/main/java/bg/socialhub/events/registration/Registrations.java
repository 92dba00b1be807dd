package bg.socialhub.events.registration;

import bg.socialhub.events.event.EventId;
import bg.socialhub.events.registration.RegistrationException.RegistrationNotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All registrations. */
public interface Registrations {
    Optional<Registration> find(RegistrationId id);

    default Registration get(RegistrationId id) {
        return find(id).orElseThrow(() -> new RegistrationNotFound(id));
    }

    /** Of these, the ones that are not in the status that the ledger says they should be in. */
    List<Registration> otherThan(RegistrationStatus status, Collection<RegistrationId> ids);

    /** Those that began before this moment and have neither a seat nor a place in the queue yet. */
    List<Registration> pendingSince(Instant moment);

    /** All of an event that are or were something, in the order in which they came. */
    List<Registration> of(EventId event);

    /** All that were made with this account, in the order in which they came. */
    List<Registration> ofOwner(String owner);

    /** Writes a new registration; a repeat of the same request gets the registration as it is now. */
    Registration add(Registration.Pending registration, String actor);

    /** Writes the next state of a registration that is still at the version it was read at. */
    Registration save(Registration before, Registration after, String actor, Instant at);
}
