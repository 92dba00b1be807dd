package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import java.time.Instant;
import java.util.Collection;

/** A booking's hold on so many of one kind of equipment for a time. */
public record Loan(BookingId booking, int quantity, Slot busy, Instant at) {

    /** The most that these loans have at any one moment of a slot. */
    public static int peak(Collection<Loan> loans, Slot slot) {
        return loans.stream()
                .filter(loan -> loan.busy.overlaps(slot))
                .map(loan -> loan.busy.start().isAfter(slot.start()) ? loan.busy.start() : slot.start())
                .mapToInt(moment -> at(loans, moment))
                .max()
                .orElse(0);
    }

    private static int at(Collection<Loan> loans, Instant moment) {
        return loans.stream()
                .filter(loan -> !moment.isBefore(loan.busy.start()) && moment.isBefore(loan.busy.end()))
                .mapToInt(Loan::quantity)
                .sum();
    }

    /** The same hold, whenever it was made. */
    public boolean isSameAs(Loan other) {
        return booking.equals(other.booking) && quantity == other.quantity && busy.equals(other.busy);
    }
}
