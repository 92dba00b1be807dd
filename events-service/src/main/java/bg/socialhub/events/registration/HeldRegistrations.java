package bg.socialhub.events.registration;

import bg.socialhub.events.event.Conflicts;
import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventDesk;
import bg.socialhub.events.registration.RegistrationCommand.Cancel;
import bg.socialhub.events.registration.RegistrationException.RegistrationNotFound;
import bg.socialhub.identity.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Registrations in the hands of those who may know of them: whoever has the code, the owner, the staff of the centre. */
@Service
public class HeldRegistrations {

    private final EventDesk events;
    private final Registrations registrations;
    private final Seating seating;
    private final SeatLedger ledger;
    private final Clock clock;

    HeldRegistrations(EventDesk events, Registrations registrations, Seating seating, SeatLedger ledger, Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.seating = seating;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A registration, for those who may know of it; for others there is none. */
    public Registration get(RegistrationId id, Optional<Secret> code, Optional<CurrentUser> user) {
        Registration registration = registrations.get(id);
        boolean holder = code.filter(registration.application()::isManagedBy).isPresent();
        if (!holder && !isOwnerOrStaff(registration, user)) {
            throw new RegistrationNotFound(id);
        }
        return registration;
    }

    /** Those that were made with the caller's account, the newest first. */
    public List<Registration> of(CurrentUser owner) {
        return registrations.ofOwner(owner.id()).reversed();
    }

    /** Gives a registration up; the seat goes to the first who waits. */
    public Registration cancel(RegistrationId id, Optional<Secret> code, Optional<CurrentUser> user) {
        Registration cancelled = Conflicts.decideAnew(() -> giveUp(get(id, code, user), user));
        seating.release(cancelled);
        return cancelled;
    }

    private Registration giveUp(Registration registration, Optional<CurrentUser> user) {
        Instant now = clock.instant();
        return registrations.save(registration, registration.after(new Cancel(now)), RegistrationDesk.actor(user), now);
    }

    /** The event that a registration is for. */
    public Event event(Registration registration) {
        return events.visible(registration.application().seats().event(), Optional.empty());
    }

    /** The place in the waiting list, counted from one; nothing for who does not wait. */
    public Optional<Integer> waitingPlace(Registration registration) {
        return Optional.of(registration)
                .filter(Registration.Waiting.class::isInstance)
                .flatMap(waiting -> ledger.find(waiting.application().seats()))
                .map(seats -> seats.waiting().indexOf(registration.id()) + 1)
                .filter(place -> place > 0); // because somebody may have been handed a seat a moment ago
    }

    private boolean isOwnerOrStaff(Registration registration, Optional<CurrentUser> user) {
        return user.filter(known -> known.id().equals(registration.application().owner())
                        || known.isStaffOf(event(registration).plan().centre()))
                .isPresent();
    }
}
