package bg.socialhub.hub.enterprise;

/** Enterprises as if the marketplace had told of them. */
public final class EnterpriseTales {

    private final Enterprises enterprises;

    EnterpriseTales(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    public void told(String id, String district) {
        enterprises.remember(new Enterprise(id, "Предприятие", district), 1);
    }
}
