package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Borrower;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.EquipmentLedger.Entry;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes leftovers out of the equipment's ledger, keeps in it what is overdue, and can make it anew from its owners. */
@Component
class LoanKeeper {

    private static final Logger log = LoggerFactory.getLogger(LoanKeeper.class);
    private static final int AT_ONCE = 500;

    /** Who has a thing has it, also when the centre has less of it by now or has promised it to others. */
    private static final int HOWEVER_MANY = Integer.MAX_VALUE;

    private final LoanOwners owners;
    private final LendingPlans plans;
    private final EquipmentLedger ledger;

    LoanKeeper(LoanOwners owners, LendingPlans plans, EquipmentLedger ledger) {
        this.owners = owners;
        this.plans = plans;
        this.ledger = ledger;
    }

    /** Gives back loans of the days from the given one on that are older than the guard and nobody's. */
    void releaseLeftovers(LocalDate from, Instant now, Instant young) {
        List<Entry> old = new ArrayList<>();
        ledger.forEach(from, entry -> {
            if (entry.loan().at().isBefore(young)) {
                old.add(entry);
            }
        });
        for (int start = 0; start < old.size(); start += AT_ONCE) {
            releaseLeftoversOf(old.subList(start, Math.min(old.size(), start + AT_ONCE)), now);
        }
    }

    private void releaseLeftoversOf(List<Entry> entries, Instant now) {
        LoanOwners.Living living = owners.of(entries, now);
        for (Entry entry : entries) {
            if (!living.stand(entry)) {
                Borrower borrower = entry.loan().borrower();
                log.info("Releasing the leftover loan of {} {} on {}", borrower.kind(), borrower.id(), entry.day());
                ledger.releaseLeftover(entry);
            }
        }
    }

    /** What should be back and is not is not there today and tomorrow either, whoever was promised it. */
    void keepOverdue(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SofiaTime.ZONE);
        for (Lending overdue : plans.dueBefore(today)) {
            List<Loan> known = ledger.loans(List.of(overdue.equipment()), today, today.plusDays(1))
                    .getOrDefault(overdue.equipment(), List.of());
            overdue.loans(now).stream()
                    .filter(loan -> !loan.busy().days().getFirst().isBefore(today))
                    .filter(loan -> known.stream().noneMatch(loan::covers))
                    .forEach(loan -> ledger.claim(overdue.equipment(), loan, HOWEVER_MANY));
        }
    }

    /** Claims again what bookings and plans have. */
    void rebuild(Instant now) {
        owners.forEachDue(now, (equipment, loan) -> ledger.claim(equipment, loan, HOWEVER_MANY));
    }
}
