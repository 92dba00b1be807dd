package bg.socialhub.hub.support;

import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.support.SupportRequests.Filter;
import bg.socialhub.hub.support.SupportRequests.Order;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.store.ReadAudit;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of support requests: a centre's own for its staff, those of one's enterprises for a member. */
@RestController
class SupportListController {

    private final SupportRequests requests;
    private final Enterprises enterprises;
    private final ReadAudit audit;

    SupportListController(SupportRequests requests, Enterprises enterprises, ReadAudit audit) {
        this.requests = requests;
        this.enterprises = enterprises;
        this.audit = audit;
    }

    @GetMapping("/api/v1/support-requests")
    Listing<SupportResponse> requests(
            @RequestParam(defaultValue = "") Set<Status> status,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable Category category,
            @RequestParam(defaultValue = "NEWEST") Order sort,
            Paging paging,
            CurrentUser user) {
        String centre = user.centre();
        boolean staff = centre != null && user.isStaffOf(centre);
        Filter filter =
                new Filter(staff ? centre : null, staff ? null : enterprisesOf(user), status, assignee, category);
        List<SupportRequest> found = requests.search(filter, sort, paging.limit(), paging.after());
        Listing<SupportRequest> page = paging.page(found, requests.count(filter), SupportRequests::place);
        if (staff) {
            audit.record(user.id(), "/support-requests", page.items().size());
        }
        List<SupportResponse> items = page.items().stream()
                .map(request -> SupportResponse.from(request, enterprises.find(request.enterprise())))
                .toList();
        return new Listing<>(items, page.total(), page.facets(), page.next());
    }

    private static Set<String> enterprisesOf(CurrentUser user) {
        return user.has(Role.ENTERPRISE_MEMBER) ? user.enterprises() : Set.of();
    }
}
