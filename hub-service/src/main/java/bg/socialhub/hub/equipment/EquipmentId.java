package bg.socialhub.hub.equipment;

/** Identifies a kind of equipment of one centre. */
public record EquipmentId(String value) implements Comparable<EquipmentId> {

    @Override
    public int compareTo(EquipmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
