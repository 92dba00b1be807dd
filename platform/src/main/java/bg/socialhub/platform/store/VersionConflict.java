package bg.socialhub.platform.store;

/** Somebody else changed the aggregate between its reading and this write; load it again and decide anew. */
public final class VersionConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VersionConflict(String collection, String id, long expected) {
        super("Document " + id + " in " + collection + " is no longer at version " + expected);
    }
}
