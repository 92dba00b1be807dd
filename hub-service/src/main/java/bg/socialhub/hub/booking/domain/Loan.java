package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import java.time.Instant;
import java.util.Collection;

/** A borrower's hold on so many of one kind of equipment for a time. */
public record Loan(Borrower borrower, int quantity, Slot busy, Instant at) {

    /** That of a booking. */
    public Loan(BookingId booking, int quantity, Slot busy, Instant at) {
        this(Borrower.of(booking), quantity, busy, at);
    }

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
        return covers(other) && busy.equals(other.busy);
    }

    /** As many for the same borrower in all of the other's time; one that was made again later the same day has less of it. */
    public boolean covers(Loan other) {
        return borrower.equals(other.borrower) && quantity == other.quantity && busy.contains(other.busy);
    }
}
