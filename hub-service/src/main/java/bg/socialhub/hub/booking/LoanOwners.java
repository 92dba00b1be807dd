package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Borrower;
import bg.socialhub.hub.booking.domain.Borrower.Kind;
import bg.socialhub.hub.booking.domain.EquipmentLedger.Entry;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.equipment.EquipmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** The bookings and plans for which the loans of the equipment's ledger stand. */
@Component
class LoanOwners {

    private final Bookings bookings;
    private final LendingPlans plans;

    LoanOwners(Bookings bookings, LendingPlans plans) {
        this.bookings = bookings;
        this.plans = plans;
    }

    /** Where a borrower's loan stands. */
    private record Place(EquipmentId equipment, LocalDate day, Borrower borrower) {}

    /** What the owners of some loans would claim now. */
    record Living(Map<Place, Loan> due) {

        boolean stand(Entry entry) {
            Loan loan = due.get(
                    new Place(entry.equipment(), entry.day(), entry.loan().borrower()));
            return loan != null && loan.covers(entry.loan());
        }
    }

    /** Those of these loans' owners that still have something. */
    Living of(List<Entry> entries, Instant now) {
        Map<Place, Loan> due = new HashMap<>();
        BiConsumer<EquipmentId, Loan> add = (equipment, loan) ->
                loan.busy().days().forEach(day -> due.put(new Place(equipment, day, loan.borrower()), loan));
        List<BookingId> ids =
                owners(entries, Kind.BOOKING).stream().map(BookingId::new).toList();
        bookings.all(ids).stream().filter(Booking::blocks).forEach(booking -> forEachDue(booking, now, add));
        plans.of(owners(entries, Kind.PLAN)).forEach(lending -> forEachDue(lending, now, add));
        return new Living(due);
    }

    /** Every loan that the living owners would claim now. */
    void forEachDue(Instant now, BiConsumer<EquipmentId, Loan> action) {
        bookings.forEachBlocking(booking -> forEachDue(booking, now, action));
        plans.all().forEach(lending -> forEachDue(lending, now, action));
    }

    private static void forEachDue(Booking booking, Instant now, BiConsumer<EquipmentId, Loan> action) {
        Reservation has = booking.reservation();
        for (Lent lent : has.equipment()) {
            action.accept(lent.equipment(), new Loan(has.id(), lent.quantity(), has.busy(), now));
        }
    }

    private static void forEachDue(Lending lending, Instant now, BiConsumer<EquipmentId, Loan> action) {
        lending.loans(now).forEach(loan -> action.accept(lending.equipment(), loan));
    }

    private static List<String> owners(List<Entry> entries, Kind kind) {
        return entries.stream()
                .map(entry -> entry.loan().borrower())
                .filter(borrower -> borrower.is(kind))
                .map(Borrower::owner)
                .distinct()
                .toList();
    }
}
