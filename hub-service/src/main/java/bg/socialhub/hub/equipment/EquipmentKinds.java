package bg.socialhub.hub.equipment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All kinds of equipment of all centres. */
public interface EquipmentKinds {

    Optional<EquipmentKind> find(EquipmentId id);

    List<EquipmentKind> all(Collection<EquipmentId> ids);

    /** Of all centres. */
    List<EquipmentKind> ofCategories(Collection<EquipmentCategory> categories);

    /** By name. */
    List<EquipmentKind> ofCentre(String centre);

    EquipmentKind add(EquipmentKind kind, String actor, Instant now);

    /** Writes what a kind became, if it is still at the version before. */
    EquipmentKind save(EquipmentKind kind, String actor, Instant now);
}
