package bg.socialhub.hub.equipment;

import bg.socialhub.platform.store.Stored;
import bg.socialhub.platform.web.LocalizedText;

/** A kind of equipment as it is stored. */
record EquipmentDocument(String centre, LocalizedText name, EquipmentCategory category, int quantity) {

    static EquipmentDocument from(EquipmentKind kind) {
        return new EquipmentDocument(kind.centre(), kind.name(), kind.category(), kind.quantity());
    }

    static EquipmentKind toDomain(Stored<EquipmentDocument> stored) {
        EquipmentDocument kind = stored.state();
        return new EquipmentKind(
                new EquipmentId(stored.id()), kind.centre, kind.name, kind.category, kind.quantity, stored.version());
    }
}
