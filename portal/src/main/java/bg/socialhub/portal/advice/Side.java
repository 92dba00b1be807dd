package bg.socialhub.portal.advice;

import jakarta.servlet.http.HttpServletRequest;

/** Whose page it is: the enterprise's member's in {@code /my}, or that of the centre's staff at {@code /desk}. */
public enum Side {
    MY("/my"),
    DESK("/desk");

    private final String base;

    Side(String base) {
        this.base = base;
    }

    static Side of(HttpServletRequest request) {
        return request.getRequestURI().startsWith(DESK.base + "/") ? DESK : MY;
    }

    /** Where this side's pages begin. */
    public String base() {
        return base;
    }

    public boolean isDesk() {
        return this == DESK;
    }

    /** This side's page of an enterprise. */
    public String enterprise(String id) {
        return base + "/enterprises/" + id + (isDesk() ? "" : "/advice");
    }
}
