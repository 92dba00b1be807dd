package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.Borrower;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.equipment.EquipmentKind;
import bg.socialhub.hub.equipment.EquipmentKinds;
import bg.socialhub.hub.room.Room;
import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The equipment that goes with a booking: all of it or none. */
@Component
class Loans {

    private final EquipmentKinds kinds;
    private final EquipmentLedger ledger;

    Loans(EquipmentKinds kinds, EquipmentLedger ledger) {
        this.kinds = kinds;
        this.ledger = ledger;
    }

    /** Refuses what the room's centre does not have, and one kind named twice. */
    void check(Room room, List<Lent> lent) {
        Map<EquipmentId, EquipmentKind> known = known(lent);
        Set<EquipmentId> seen = new HashSet<>();
        for (int i = 0; i < lent.size(); i++) {
            EquipmentId id = lent.get(i).equipment();
            EquipmentKind kind = known.get(id);
            if (kind == null || !kind.centre().equals(room.centre())) {
                throw new InvalidField("equipment[" + i + "].id", "no-such-equipment");
            }
            if (!seen.add(id)) {
                throw new InvalidField("equipment[" + i + "].id", "equipment-twice");
            }
        }
    }

    /**
     * Claims the equipment of a booking, kind by kind in the order that is the same for everybody.
     *
     * @throws EquipmentTaken when too few of a kind are free; then nothing stays claimed
     */
    void claim(Reservation wanted, Instant at) {
        Map<EquipmentId, EquipmentKind> known = known(wanted.equipment());
        List<Lent> claimed = new ArrayList<>();
        for (Lent lent : Lent.inOrder(wanted.equipment())) {
            EquipmentKind kind = known.get(lent.equipment());
            try {
                Loan loan = new Loan(wanted.id(), lent.quantity(), wanted.busy(), at);
                ledger.claim(lent.equipment(), loan, kind == null ? 0 : kind.quantity());
            } catch (EquipmentTaken taken) {
                release(wanted, claimed);
                throw kind == null ? taken : taken.named(kind.name());
            }
            claimed.add(lent);
        }
    }

    /**
     * Claims nothing; refuses like {@link #claim}.
     *
     * @param given bookings whose equipment counts as free
     */
    void requireFree(Reservation wanted, Set<BookingId> given) {
        List<LocalDate> days = wanted.busy().days();
        Map<EquipmentId, EquipmentKind> known = known(wanted.equipment());
        Map<EquipmentId, List<Loan>> loans = ledger.loans(known.keySet(), days.getFirst(), days.getLast());
        for (Lent lent : Lent.inOrder(wanted.equipment())) {
            EquipmentKind kind = known.get(lent.equipment());
            int quantity = kind == null ? 0 : kind.quantity();
            List<Loan> others = loans.getOrDefault(lent.equipment(), List.of()).stream()
                    .filter(loan -> given.stream().map(Borrower::of).noneMatch(loan.borrower()::equals))
                    .toList();
            int taken = Loan.peak(others, wanted.busy());
            if (taken + lent.quantity() > quantity) {
                var missing = new EquipmentTaken(lent.equipment(), lent.quantity(), Math.max(0, quantity - taken));
                throw kind == null ? missing : missing.named(kind.name());
            }
        }
    }

    void release(Reservation had) {
        release(had, had.equipment());
    }

    private void release(Reservation had, List<Lent> lent) {
        lent.forEach(one -> ledger.release(
                one.equipment(), Borrower.of(had.id()), had.busy().days()));
    }

    /** Says of a slot between two days, both included, whether all this equipment is free in it. */
    Predicate<Slot> free(List<Lent> lent, LocalDate from, LocalDate to) {
        if (lent.isEmpty()) {
            return _ -> true;
        }
        Map<EquipmentId, EquipmentKind> known = known(lent);
        Map<EquipmentId, List<Loan>> loans = ledger.loans(known.keySet(), from, to);
        return slot -> lent.stream().allMatch(one -> {
            EquipmentKind kind = known.get(one.equipment());
            return kind != null
                    && one.quantity() + Loan.peak(loans.getOrDefault(kind.id(), List.of()), slot) <= kind.quantity();
        });
    }

    private Map<EquipmentId, EquipmentKind> known(List<Lent> lent) {
        return kinds.all(lent.stream().map(Lent::equipment).distinct().toList()).stream()
                .collect(Collectors.toMap(EquipmentKind::id, Function.identity()));
    }
}
