package bg.socialhub.platform.store;

/** The event that causes this write has had its effect on the aggregate before. */
public final class AlreadyConsumed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyConsumed(String collection, String id, String eventId) {
        super("Event " + eventId + " has changed document " + id + " in " + collection + " before");
    }
}
