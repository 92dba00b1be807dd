package bg.socialhub.hub.equipment;

import bg.socialhub.hub.centre.Territory;
import bg.socialhub.identity.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Keeps the equipment of the centres. */
@Service
class EquipmentRegister {

    private final EquipmentKinds kinds;
    private final Territory territory;
    private final Clock clock;

    EquipmentRegister(EquipmentKinds kinds, Territory territory, Clock clock) {
        this.kinds = kinds;
        this.territory = territory;
        this.clock = clock;
    }

    List<EquipmentKind> ofCentre(String centre) {
        requireCentre(centre);
        return kinds.ofCentre(centre);
    }

    EquipmentKind get(EquipmentId id) {
        return kinds.find(id).orElseThrow(() -> new EquipmentException.NotFound(id));
    }

    EquipmentKind add(EquipmentKind kind, CurrentUser user) {
        requireCentre(kind.centre());
        requireManager(kind.centre(), user);
        return kinds.add(kind, user.id(), clock.instant());
    }

    /** Lets the centre's manager change a kind; what is booked stays booked, also when there is less of it now. */
    EquipmentKind change(EquipmentId id, UnaryOperator<EquipmentKind> change, CurrentUser user) {
        EquipmentKind current = get(id);
        requireManager(current.centre(), user);
        return kinds.save(change.apply(current).at(current.version() + 1), user.id(), clock.instant());
    }

    private void requireCentre(String code) {
        if (territory.centre(code).isEmpty()) {
            throw new EquipmentException.CentreUnknown(code);
        }
    }

    private static void requireManager(String centre, CurrentUser user) {
        if (!user.isManagerOf(centre)) {
            throw new EquipmentException.NotTheManager(centre);
        }
    }
}
