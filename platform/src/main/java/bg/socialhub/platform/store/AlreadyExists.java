package bg.socialhub.platform.store;

/** An aggregate with this id is there already, made by another command. */
public final class AlreadyExists extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    AlreadyExists(String collection, String id) {
        super("There is a document " + id + " in " + collection + " already");
        this.id = id;
    }

    public String id() {
        return id;
    }
}
