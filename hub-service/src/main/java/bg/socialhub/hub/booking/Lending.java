package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Borrower;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * So many of one kind of equipment, lent with a plan until they are back.
 *
 * @param id its own among the lendings of the plan, and of no other attempt to lend, so that of two at once neither takes what
 *     the other has claimed
 * @param since when it was noted: nobody can want what was before
 * @param dueBack the day at whose end they should be back
 */
public record Lending(String plan, String id, EquipmentId equipment, int quantity, Instant since, LocalDate dueBack) {

    /** The days on which they are out, as far as one knows now: what is overdue is not there tomorrow, too. */
    List<LocalDate> days(Instant now) {
        LocalDate today = day(now);
        LocalDate last = dueBack.isBefore(today) ? today.plusDays(1) : dueBack;
        return day(since).datesUntil(last.plusDays(1)).toList();
    }

    /** What the ledger has of them: a loan for each local day, so that whoever keeps them longer only adds days. */
    List<Loan> loans(Instant now) {
        return days(now).stream()
                .map(day -> new Loan(Borrower.of(this), quantity, on(day), now))
                .toList();
    }

    private Slot on(LocalDate day) {
        Slot whole = Slot.ofDay(day);
        return since.isAfter(whole.start()) ? new Slot(since, whole.end()) : whole;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SofiaTime.ZONE);
    }
}
