package bg.socialhub.events.ticket;

import bg.socialhub.events.registration.Application;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a ticket does not open the door. */
abstract sealed class TicketException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TicketException(String message) {
        super(message);
    }

    /** No ticket has this code. */
    static final class TicketUnknown extends TicketException {
        TicketUnknown() {
            super("no such ticket");
        }
    }

    /** The ticket exists but does not let its holder in here. */
    static final class NotAdmitted extends TicketException {

        /** What is wrong with it. */
        enum Why {
            WRONG_EVENT,
            TICKET_CANCELLED,
            TICKET_WAITING;

            String problem() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        final Why why;
        final @Nullable String name;
        final @Nullable String quota;

        /** The ticket's application, where the staff at this door may know whose it is. */
        NotAdmitted(Why why, @Nullable Application ticket) {
            super(why.problem());
            this.why = why;
            this.name = ticket == null ? null : ticket.attendee().name();
            this.quota = ticket == null ? null : ticket.seats().quota();
        }
    }
}
