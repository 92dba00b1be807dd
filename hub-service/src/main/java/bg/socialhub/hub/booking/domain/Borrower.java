package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.Lending;

/** For what equipment is lent: a booking, or one lending of a plan. */
public record Borrower(Kind kind, String id) {

    private static final char OF_PLAN = '#';

    /** What equipment goes with. */
    public enum Kind {
        BOOKING,
        PLAN
    }

    public static Borrower of(BookingId booking) {
        return new Borrower(Kind.BOOKING, booking.value());
    }

    public static Borrower of(Lending lending) {
        return new Borrower(Kind.PLAN, lending.plan() + OF_PLAN + lending.id());
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whose it is: the booking's id, or the plan's. */
    public String owner() {
        return is(Kind.PLAN) ? id.substring(0, id.indexOf(OF_PLAN)) : id;
    }
}
