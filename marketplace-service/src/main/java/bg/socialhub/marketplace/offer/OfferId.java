package bg.socialhub.marketplace.offer;

/** An offer's id. */
public record OfferId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
