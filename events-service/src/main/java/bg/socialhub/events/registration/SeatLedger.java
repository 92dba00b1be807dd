package bg.socialhub.events.registration;

import bg.socialhub.events.event.EventId;
import java.util.List;
import java.util.Optional;

/** Who has a seat and who waits: one document per quota, every change one conditional write, every operation repeatable. */
public interface SeatLedger {

    /** Opens the seats of a quota unless they are open. */
    void open(SeatsId id, int size, long planVersion);

    /** Takes a free seat that nobody waits for; else a place at the end of the waiting list, where there is one. */
    Claim claim(SeatsId id, RegistrationId registration, boolean waitingList);

    /** Gives up a seat or a place in the queue; a seat goes to the first who waits, in the same write; answers who got it. */
    Optional<RegistrationId> release(SeatsId id, RegistrationId registration);

    /** Changes how many seats there are, unless a newer plan has; the first who wait get those that are new. */
    Resize resize(SeatsId id, int size, long planVersion);

    /** Seats the first who wait while seats are free, as after a resize that was cut off; answers who got one. */
    List<RegistrationId> promote(SeatsId id);

    Optional<Seats> find(SeatsId id);

    /** All quotas of an event that are open. */
    List<Seats> of(EventId event);

    /** What a claim came to. */
    enum Claim {
        SEATED,
        WAITING,
        SOLD_OUT
    }

    /** What a change of the size came to. */
    sealed interface Resize {
        record Done(List<RegistrationId> seated) implements Resize {}

        record BelowTaken(int taken) implements Resize {}
    }
}
