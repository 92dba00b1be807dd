package bg.socialhub.hub.centre;

/** A point and how much to believe of it: a settlement's point lies some kilometres from any door in it. */
public record Location(double lat, double lon, Precision precision) {

    /** What the point stands for. */
    public enum Precision {
        SETTLEMENT,
        BUILDING
    }
}
