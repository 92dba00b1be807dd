package bg.socialhub.events.ticket;

import java.util.Locale;

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

        NotAdmitted(Why why) {
            super(why.problem());
            this.why = why;
        }
    }
}
