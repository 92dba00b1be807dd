package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.equipment.EquipmentId;
import java.util.Comparator;
import java.util.List;

/** So many of one kind of equipment, lent together with a room. */
public record Lent(EquipmentId equipment, int quantity) {

    public Lent {
        if (quantity < 1) {
            throw new IllegalArgumentException("At least one is lent");
        }
    }

    /** In the order in which equipment is claimed, the same for everybody. */
    public static List<Lent> inOrder(List<Lent> lent) {
        return lent.stream().sorted(Comparator.comparing(Lent::equipment)).toList();
    }
}
