package bg.socialhub.events.registration;

import java.time.Instant;

/** What can be asked of a registration. */
public sealed interface RegistrationCommand {
    Instant at();

    /** The ledger holds a seat for it. */
    record Seat(Instant at) implements RegistrationCommand {}

    /** The ledger has it on the waiting list. */
    record Queue(Instant at) implements RegistrationCommand {}

    /** There is no seat for it, or the person has one already. */
    record TurnAway(Instant at) implements RegistrationCommand {}

    /** The person does not come. */
    record Cancel(Instant at) implements RegistrationCommand {}

    /** The person stands at the door of a check-in list. */
    record CheckIn(String list, Instant at) implements RegistrationCommand {}
}
