package bg.socialhub.hub.support.web;

import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.domain.Status;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.hub.support.domain.SupportRequests.Filter;
import bg.socialhub.hub.support.domain.SupportRequests.Order;
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
    private final SupportAnswers answers;
    private final ReadAudit audit;

    SupportListController(SupportRequests requests, SupportAnswers answers, ReadAudit audit) {
        this.requests = requests;
        this.answers = answers;
        this.audit = audit;
    }

    @GetMapping("/api/v1/support-requests")
    Listing<SupportResponse> requests(
            @RequestParam(defaultValue = "") Set<Status> status,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable Category category,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(defaultValue = "NEWEST") Order sort,
            Paging paging,
            CurrentUser user) {
        String centre = user.centre();
        boolean staff = centre != null && user.isStaffOf(centre);
        Set<String> enterprises = narrowed(staff ? null : enterprisesOf(user), enterprise);
        Filter filter = new Filter(staff ? centre : null, enterprises, status, assignee, category);
        List<SupportRequest> found = requests.search(filter, sort, paging.limit(), paging.after());
        Listing<SupportRequest> page =
                paging.page(found, requests.count(filter), request -> SupportRequests.place(request, sort));
        if (staff) {
            audit.record(user.id(), "/support-requests", page.items().size());
        }
        return page.map(request -> answers.to(user, request));
    }

    private static @Nullable Set<String> narrowed(@Nullable Set<String> own, @Nullable String enterprise) {
        if (enterprise == null) {
            return own;
        }
        return own == null || own.contains(enterprise) ? Set.of(enterprise) : Set.of();
    }

    private static Set<String> enterprisesOf(CurrentUser user) {
        return user.has(Role.ENTERPRISE_MEMBER) ? user.enterprises() : Set.of();
    }
}
