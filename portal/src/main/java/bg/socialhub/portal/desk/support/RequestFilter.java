package bg.socialhub.portal.desk.support;

import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.gateway.SupportRequestsApi.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which requests are listed; without a choice all that are still open.
 *
 * @param whose MINE for those that the visitor has taken
 */
record RequestFilter(
        @Nullable String status,
        @Nullable Category category,
        @Nullable String whose) {

    private static final List<Status> OPEN = List.of(Status.NEW, Status.ASSIGNED, Status.WAITING);

    RequestFilter {
        status = status == null || status.isBlank() ? "OPEN" : status;
    }

    /** Nothing when all states are wanted. */
    @Nullable
    List<Status> wanted() {
        if ("OPEN".equals(status)) {
            return OPEN;
        }
        for (Status one : Status.values()) {
            if (one.name().equals(status)) {
                return List.of(one);
            }
        }
        return null;
    }

    /** Where clocks run, what is due first stands first; else the newest. */
    String sort() {
        List<Status> wanted = wanted();
        return wanted != null && OPEN.containsAll(wanted) ? "DUE" : "NEWEST";
    }

    public boolean mine() {
        return "MINE".equals(whose);
    }

    /** The list's address without a page. */
    public String address() {
        var address = UriComponentsBuilder.fromPath("/desk/requests").queryParam("status", status);
        if (category != null) {
            address.queryParam("category", category);
        }
        if (mine()) {
            address.queryParam("whose", "MINE");
        }
        return address.encode().build().toUriString();
    }
}
