package bg.socialhub.marketplace.search;

/** What a list can be narrowed by; each value is counted as if its own facet were not chosen. */
enum Facet {
    CATEGORY("category"),
    DISTRICT("district"),
    CLASS("class"),
    KIND("kind"),
    LEGAL_FORM("legalForm"),
    ENTERPRISE("enterprise");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** The name in the index, in requests and in answers. */
    String field() {
        return field;
    }
}
