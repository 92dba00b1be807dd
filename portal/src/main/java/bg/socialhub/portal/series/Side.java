package bg.socialhub.portal.series;

/** Whose pages these are: those of a centre's staff, or of a member or partner. */
enum Side {
    DESK("/desk/calendar/series"),
    MY("/my/bookings/series");

    private final String base;

    Side(String base) {
        this.base = base;
    }

    static Side of(String name) {
        return "desk".equals(name) ? DESK : MY;
    }

    /** The address of the list, before all others. */
    public String base() {
        return base;
    }

    public boolean isDesk() {
        return this == DESK;
    }
}
