package bg.socialhub.hub.equipment;

/** What equipment is for. */
public enum EquipmentCategory {
    PROJECTOR,
    SOUND,
    CARD_TERMINAL,
    STAND_PANEL,
    FURNITURE,
    OTHER
}
