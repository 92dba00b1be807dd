package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;

/** Who has how many of what on which day, as the equipment's ledger tells it and as the bookings do. */
public final class LoanBook {

    private LoanBook() {}

    public static Set<String> of(EquipmentLedger equipment) {
        Set<String> loans = new TreeSet<>();
        equipment.forEach(
                LocalDate.EPOCH,
                entry -> loans.add(entry.equipment() + " " + entry.day() + " "
                        + entry.loan().borrower().id() + " " + entry.loan().quantity()));
        return loans;
    }

    public static Set<String> of(List<Booking> living) {
        Set<String> loans = new TreeSet<>();
        for (Booking booking : living) {
            booking.reservation()
                    .equipment()
                    .forEach(lent -> booking.reservation()
                            .busy()
                            .days()
                            .forEach(day -> loans.add(
                                    lent.equipment() + " " + day + " " + booking.id() + " " + lent.quantity())));
        }
        return loans;
    }

    /** The same as a plan tells it of one of its lendings. */
    public static Set<String> of(Lending lending, Instant now) {
        Set<String> loans = new TreeSet<>();
        for (LocalDate day : lending.days(now)) {
            loans.add(lending.equipment() + " " + day + " " + lending.plan() + "#" + lending.id() + " "
                    + lending.quantity());
        }
        return loans;
    }

    /** Lets the sweeper look at both ledgers. */
    public static void sweep(ApplicationContext service) {
        service.getBean(LedgerKeeper.class).sweep();
    }

    /** Lets both ledgers be made anew. */
    public static void rebuild(ApplicationContext service) {
        service.getBean(LedgerKeeper.class).rebuild();
    }
}
