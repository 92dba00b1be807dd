package bg.socialhub.events.registration;

import java.time.Instant;
import java.util.Locale;

/** Why somebody does not get a seat, keep it or enter with it. */
public abstract sealed class RegistrationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RegistrationException(String message) {
        super(message);
    }

    /** There is no such registration, or the caller may not know of it. */
    public static final class RegistrationNotFound extends RegistrationException {
        public RegistrationNotFound(RegistrationId id) {
            super("no registration " + id);
        }
    }

    /** The event is called off, over or past its closing time. */
    public static final class RegistrationClosed extends RegistrationException {

        /** Why nobody is registered any more. */
        public enum Why {
            EVENT_CANCELLED,
            EVENT_OVER,
            REGISTRATION_CLOSED;

            /** The name of the problem. */
            public String problem() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        public final Why why;

        public RegistrationClosed(Why why) {
            super(why.problem());
            this.why = why;
        }
    }

    /** Every seat is taken and nobody may wait. */
    public static final class SoldOut extends RegistrationException {
        SoldOut(SeatsId seats) {
            super("no seat is free in " + seats);
        }
    }

    /** The person has a live registration for this event. */
    public static final class AlreadyRegistered extends RegistrationException {
        AlreadyRegistered() {
            super("this address is registered already");
        }
    }

    /** The registration is in a state that does not know the command. */
    public static final class RegistrationTransitionRefused extends RegistrationException {
        public final RegistrationStatus status;

        RegistrationTransitionRefused(RegistrationStatus status, RegistrationCommand command) {
            super(status + " does not take " + command.getClass().getSimpleName());
            this.status = status;
        }
    }

    /** The ticket was let in before. */
    public static final class AlreadyCheckedIn extends RegistrationException {
        public final String name;
        public final String quota;
        public final String list;
        public final Instant at;

        AlreadyCheckedIn(Application application, String list, Instant at) {
            super("let in at " + list + " at " + at);
            this.name = application.attendee().name();
            this.quota = application.seats().quota();
            this.list = list;
            this.at = at;
        }
    }
}
