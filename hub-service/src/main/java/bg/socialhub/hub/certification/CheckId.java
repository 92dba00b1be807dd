package bg.socialhub.hub.certification;

/** Identifies a check. */
public record CheckId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
