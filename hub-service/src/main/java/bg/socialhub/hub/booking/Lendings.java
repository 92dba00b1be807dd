package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.Lendings.Answer.Held;
import bg.socialhub.hub.booking.Lendings.Answer.Late;
import bg.socialhub.hub.booking.Lendings.Answer.Taken;
import bg.socialhub.hub.booking.domain.BookingException.ClaimTooOld;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.Borrower;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The equipment that is lent with plans: claimed in the ledger of all equipment before a plan says that it is out, and given
 * back after the plan says that it is back.
 */
@Service
public class Lendings {

    private final EquipmentLedger ledger;
    private final ClaimPatience patience;
    private final Clock clock;

    Lendings(EquipmentLedger ledger, ClaimPatience patience, Clock clock) {
        this.ledger = ledger;
        this.patience = patience;
        this.clock = clock;
    }

    /** What became of a claim. */
    public sealed interface Answer {

        /** All of it is claimed for all of its time. */
        record Held() implements Answer {}

        /** Only so many are free; nothing is claimed. */
        record Taken(int free) implements Answer {}

        /** The service was too slow to be sure of its claim, and gives it back: better start again. */
        record Late() implements Answer {}
    }

    /** Claims what a plan wants to lend of a kind, day by day, or nothing. */
    public Answer claim(Lending wanted, EquipmentKind kind) {
        Instant now = clock.instant();
        List<Loan> loans = wanted.loans(now);
        int free = Math.max(0, kind.quantity() - taken(wanted, loans));
        if (wanted.quantity() > free) {
            return new Taken(free);
        }
        try {
            loans.forEach(loan -> ledger.claim(kind.id(), loan, kind.quantity()));
            patience.require(now, wanted.id());
            return new Held();
        } catch (EquipmentTaken taken) {
            release(wanted);
            return new Taken(taken.free());
        } catch (ClaimTooOld _) {
            release(wanted);
            return new Late();
        }
    }

    /** The most of the kind that others have at some moment of a lending. */
    private int taken(Lending wanted, List<Loan> loans) {
        Slot time =
                new Slot(loans.getFirst().busy().start(), loans.getLast().busy().end());
        List<LocalDate> days = time.days();
        List<Loan> others = ledger
                .loans(List.of(wanted.equipment()), days.getFirst(), days.getLast())
                .getOrDefault(wanted.equipment(), List.of())
                .stream()
                .filter(loan -> !loan.borrower().equals(Borrower.of(wanted)))
                .toList();
        return Loan.peak(others, time);
    }

    /** Gives back all the time of a lending that no plan has, or that is over. */
    public void release(Lending had) {
        ledger.release(had.equipment(), Borrower.of(had), had.days(clock.instant()));
    }
}
