package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.equipment.EquipmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who has how many of which equipment when: at no moment more are lent than there are. */
public interface EquipmentLedger {

    /**
     * Claims a loan in every day that it touches, or in none.
     *
     * @param quantity how many there are
     * @throws BookingException.EquipmentTaken when too few are free at some moment of the loan
     */
    void claim(EquipmentId equipment, Loan loan, int quantity);

    /** Gives back what a borrower has in these days. */
    void release(EquipmentId equipment, Borrower borrower, Collection<LocalDate> days);

    /** Gives back one loan in one day, unless it was made anew in the meantime. */
    void releaseLeftover(Entry entry);

    /** The loans of several kinds in some days, both ends included; each loan once. */
    Map<EquipmentId, List<Loan>> loans(Collection<EquipmentId> equipment, LocalDate from, LocalDate to);

    /** Every loan of every day from the given one on. */
    void forEach(LocalDate from, Consumer<Entry> action);

    /** One loan as it stands in one day of one kind. */
    record Entry(EquipmentId equipment, LocalDate day, Loan loan) {}
}
