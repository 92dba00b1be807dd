package bg.socialhub.events.event;

/** A number of seats under one name, such as {@code visitors} or {@code press}. */
public record Quota(String code, int size) {

    public Quota {
        if (size < 0) {
            throw new IllegalArgumentException("a quota has at least no seats, not " + size);
        }
    }
}
