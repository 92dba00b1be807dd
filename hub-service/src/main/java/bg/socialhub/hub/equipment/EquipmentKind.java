package bg.socialhub.hub.equipment;

import bg.socialhub.platform.web.LocalizedText;

/**
 * Things of one kind that a centre lends.
 *
 * @param quantity how many of them there are; 0 when they are not lent any more
 */
public record EquipmentKind(
        EquipmentId id, String centre, LocalizedText name, EquipmentCategory category, int quantity, long version) {

    EquipmentKind at(long newVersion) {
        return new EquipmentKind(id, centre, name, category, quantity, newVersion);
    }
}
