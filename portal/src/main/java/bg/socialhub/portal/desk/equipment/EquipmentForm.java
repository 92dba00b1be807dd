package bg.socialhub.portal.desk.equipment;

import bg.socialhub.portal.gateway.EquipmentApi.Category;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
import bg.socialhub.portal.gateway.EquipmentApi.EquipmentDescription;
import bg.socialhub.portal.gateway.RoomsApi.Name;
import org.jspecify.annotations.Nullable;

/** A kind of equipment as the manager types it. */
record EquipmentForm(
        @Nullable Long version,
        @Nullable String nameBg,
        @Nullable String nameEn,
        @Nullable Category category,
        @Nullable Integer quantity,
        @Nullable String key) {

    static EquipmentForm empty() {
        return new EquipmentForm(null, null, null, null, 1, null);
    }

    static EquipmentForm of(Equipment kind) {
        return new EquipmentForm(
                kind.version(), kind.name().bg(), kind.name().en(), kind.category(), kind.quantity(), null);
    }

    EquipmentDescription toDescription() {
        return new EquipmentDescription(new Name(filled(nameBg), filled(nameEn)), category, quantity);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
