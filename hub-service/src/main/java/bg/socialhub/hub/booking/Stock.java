package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentCategory;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.equipment.EquipmentKind;
import bg.socialhub.hub.equipment.EquipmentKinds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How much equipment of a category the centres have, and how much of it is free. */
@Component
class Stock {

    private final EquipmentKinds kinds;
    private final EquipmentLedger ledger;

    Stock(EquipmentKinds kinds, EquipmentLedger ledger) {
        this.kinds = kinds;
        this.ledger = ledger;
    }

    /** What is free of some categories in some days, both included, in all centres. */
    Free free(Collection<EquipmentCategory> categories, LocalDate from, LocalDate to) {
        List<EquipmentKind> wanted = categories.isEmpty() ? List.of() : kinds.ofCategories(categories);
        List<EquipmentId> ids = wanted.stream().map(EquipmentKind::id).toList();
        return new Free(wanted, ids.isEmpty() ? Map.of() : ledger.loans(ids, from, to));
    }

    /** One reading. */
    record Free(List<EquipmentKind> kinds, Map<EquipmentId, List<Loan>> loans) {

        /** Whether a centre has so many of each category at all. */
        boolean has(String centre, Map<EquipmentCategory, Integer> wanted) {
            return wanted.entrySet().stream()
                    .allMatch(one -> of(centre)
                                    .filter(kind -> kind.category() == one.getKey())
                                    .mapToInt(EquipmentKind::quantity)
                                    .sum()
                            >= one.getValue());
        }

        /** How many of each category are free all day long. */
        Map<EquipmentCategory, Integer> on(String centre, LocalDate day) {
            Map<EquipmentCategory, Integer> free = new EnumMap<>(EquipmentCategory.class);
            of(centre).forEach(kind -> free.merge(kind.category(), left(kind, Slot.ofDay(day)), Integer::sum));
            return free;
        }

        private int left(EquipmentKind kind, Slot slot) {
            return Math.max(0, kind.quantity() - Loan.peak(loans.getOrDefault(kind.id(), List.of()), slot));
        }

        private Stream<EquipmentKind> of(String centre) {
            return kinds.stream().filter(kind -> kind.centre().equals(centre));
        }
    }
}
