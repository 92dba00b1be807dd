package bg.socialhub.hub.support;

/** Identifies a support request. */
public record SupportRequestId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
