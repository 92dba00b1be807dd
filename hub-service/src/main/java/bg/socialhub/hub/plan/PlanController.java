package bg.socialhub.hub.plan;

import bg.socialhub.hub.assessment.AssessmentId;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.plan.PlanBodies.Drafting;
import bg.socialhub.hub.plan.PlanBodies.Editing;
import bg.socialhub.hub.plan.Plans.Filter;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans: made and changed by the centre's staff, read by both sides. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanController {

    private final PlanDesk desk;
    private final Plans plans;
    private final Enterprises enterprises;

    PlanController(PlanDesk desk, Plans plans, Enterprises enterprises) {
        this.desk = desk;
        this.plans = plans;
        this.enterprises = enterprises;
    }

    @PostMapping
    ResponseEntity<PlanResponse> draft(@Valid @RequestBody Drafting body, CurrentUser user) {
        Plan plan = desk.draft(
                new AssessmentId(body.assessmentId()),
                PlanBodies.solutions(body.solutions()),
                PlanBodies.open(body.milestones()),
                user);
        return Responses.created(URI.create("/api/v1/plans/" + plan.id()), plan.version(), response(plan));
    }

    @GetMapping
    Listing<PlanResponse> plans(
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "false") boolean lending,
            Paging paging,
            CurrentUser user) {
        String centre = user.centre();
        boolean staff = centre != null && user.isStaffOf(centre);
        Filter filter = new Filter(staff ? centre : null, staff ? null : of(user), enterprise, status, lending);
        Listing<Plan> page =
                paging.page(plans.search(filter, paging.limit(), paging.after()), plans.count(filter), Plans::place);
        return page.map(this::response);
    }

    @GetMapping("/{id}")
    ResponseEntity<PlanResponse> plan(@PathVariable PlanId id, CurrentUser user) {
        Plan plan = desk.get(id, user);
        return Responses.ok(plan.version(), response(plan));
    }

    @GetMapping("/{id}/history")
    Listing<PlanResponse.Change> history(@PathVariable PlanId id, CurrentUser user) {
        return Listing.of(
                desk.history(id, user).stream().map(PlanResponse.Change::from).toList());
    }

    @PutMapping("/{id}")
    ResponseEntity<PlanResponse> edit(
            @PathVariable PlanId id, @Valid @RequestBody Editing body, IfMatch ifMatch, CurrentUser user) {
        Plan plan = desk.edit(
                id,
                PlanBodies.solutions(body.solutions()),
                PlanBodies.open(body.milestones()),
                user,
                version -> ifMatch.required().check(version));
        return Responses.ok(plan.version(), response(plan));
    }

    private PlanResponse response(Plan plan) {
        return PlanResponse.from(plan, enterprises.find(plan.origin().enterprise()));
    }

    private static Set<String> of(CurrentUser user) {
        return user.has(Role.ENTERPRISE_MEMBER) ? user.enterprises() : Set.of();
    }
}
