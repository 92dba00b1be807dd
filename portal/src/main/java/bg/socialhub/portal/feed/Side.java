package bg.socialhub.portal.feed;

import bg.socialhub.portal.gateway.CalendarFeedsApi.Scope;
import java.util.Locale;

/** Whose bookings a feed shows: the visitor's own, or all of the centre where they work. */
enum Side {
    MY(Scope.MINE),
    DESK(Scope.CENTRE);

    private final Scope scope;

    Side(Scope scope) {
        this.scope = scope;
    }

    static Side of(String path) {
        return "desk".equals(path) ? DESK : MY;
    }

    Scope scope() {
        return scope;
    }

    /** The feed's name in the API's addresses. */
    String path() {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    /** The address of its page. */
    public String base() {
        return "/" + name().toLowerCase(Locale.ROOT) + "/calendar-feed";
    }

    public boolean isDesk() {
        return this == DESK;
    }
}
