package bg.socialhub.hub.booking;

/** Identifies a blocking of a room. */
public record BlockingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
