package bg.socialhub.events.registration;

import bg.socialhub.events.registration.RegistrationCommand.Cancel;
import bg.socialhub.events.registration.RegistrationCommand.CheckIn;
import bg.socialhub.events.registration.RegistrationCommand.Queue;
import bg.socialhub.events.registration.RegistrationCommand.Seat;
import bg.socialhub.events.registration.RegistrationCommand.TurnAway;
import bg.socialhub.events.registration.RegistrationException.AlreadyCheckedIn;
import bg.socialhub.events.registration.RegistrationException.RegistrationTransitionRefused;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** One person's wish for a seat. The seat ledger decides who sits and who waits; the registration follows it. */
public sealed interface Registration {
    Application application();

    long version();

    /** Written before a seat is asked for, so that no claim in the ledger is ever without its owner. */
    record Pending(Application application, long version) implements Registration {}

    /** Has a seat; {@code entries} says at which check-in list the ticket was let in and when. */
    record Confirmed(Application application, long version, Instant since, Map<String, Instant> entries)
            implements Registration {
        public Confirmed {
            entries = Map.copyOf(entries);
        }

        private Confirmed enter(String list, Instant at) {
            Instant entered = entries.get(list);
            if (entered != null) {
                throw new AlreadyCheckedIn(application, list, entered);
            }
            Map<String, Instant> more = new HashMap<>(entries);
            more.put(list, at);
            return new Confirmed(application, version, since, more);
        }

        private Cancelled cancel(Instant at) {
            entries.forEach((list, entered) -> {
                throw new AlreadyCheckedIn(application, list, entered);
            });
            return new Cancelled(application, version, at);
        }
    }

    /** Is on the waiting list of its quota. */
    record Waiting(Application application, long version, Instant since) implements Registration {}

    /** Given up by the person. */
    record Cancelled(Application application, long version, Instant at) implements Registration {}

    /** Never got as far as a seat or a place on the waiting list. */
    record TurnedAway(Application application, long version, Instant at) implements Registration {}

    /** The whole life of a registration: what each command makes of each state, or the refusal. */
    default Registration after(RegistrationCommand command) {
        return switch (this) {
            case Pending pending ->
                switch (command) {
                    case Seat(Instant at) -> new Confirmed(pending.application(), version(), at, Map.of());
                    case Queue(Instant at) -> new Waiting(pending.application(), version(), at);
                    case TurnAway(Instant at) -> new TurnedAway(pending.application(), version(), at);
                    case Cancel _, CheckIn _ -> throw new RegistrationTransitionRefused(status(), command);
                };
            case Waiting waiting ->
                switch (command) {
                    case Seat(Instant at) -> new Confirmed(waiting.application(), version(), at, Map.of());
                    case Queue _ -> waiting;
                    case Cancel(Instant at) -> new Cancelled(waiting.application(), version(), at);
                    case TurnAway _, CheckIn _ -> throw new RegistrationTransitionRefused(status(), command);
                };
            case Confirmed confirmed ->
                switch (command) {
                    case Seat _ -> confirmed;
                    case Cancel(Instant at) -> confirmed.cancel(at);
                    case CheckIn(String list, Instant at) -> confirmed.enter(list, at);
                    case Queue _, TurnAway _ -> throw new RegistrationTransitionRefused(status(), command);
                };
            case Cancelled _, TurnedAway _ -> throw new RegistrationTransitionRefused(status(), command);
        };
    }

    /** The same registration with a new code. */
    default Registration with(Application recoded) {
        return switch (this) {
            case Pending _ -> new Pending(recoded, version());
            case Waiting waiting -> new Waiting(recoded, version(), waiting.since());
            case Confirmed confirmed -> new Confirmed(recoded, version(), confirmed.since(), confirmed.entries());
            case Cancelled cancelled -> new Cancelled(recoded, version(), cancelled.at());
            case TurnedAway away -> new TurnedAway(recoded, version(), away.at());
        };
    }

    default RegistrationId id() {
        return application().id();
    }

    default RegistrationStatus status() {
        return switch (this) {
            case Pending _ -> RegistrationStatus.PENDING;
            case Confirmed _ -> RegistrationStatus.CONFIRMED;
            case Waiting _ -> RegistrationStatus.WAITING;
            case Cancelled _ -> RegistrationStatus.CANCELLED;
            case TurnedAway _ -> RegistrationStatus.TURNED_AWAY;
        };
    }

    /** Whether the person still wants, has or waits for a seat. */
    default boolean isLive() {
        return switch (this) {
            case Pending _, Confirmed _, Waiting _ -> true;
            case Cancelled _, TurnedAway _ -> false;
        };
    }
}
