package bg.socialhub.hub.assessment;

import bg.socialhub.hub.assessment.Assessments.Filter;
import bg.socialhub.hub.assessment.Comparison.Answered;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assessments side by side: a centre's own for its staff, those of one's enterprises for a member. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentListController {

    private final Assessments assessments;
    private final AssessmentDesk desk;
    private final Enterprises enterprises;

    AssessmentListController(Assessments assessments, AssessmentDesk desk, Enterprises enterprises) {
        this.assessments = assessments;
        this.desk = desk;
        this.enterprises = enterprises;
    }

    @GetMapping
    Listing<AssessmentResponse> assessments(
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Status status,
            Paging paging,
            CurrentUser user) {
        String centre = user.centre();
        boolean staff = centre != null && user.isStaffOf(centre);
        Filter filter = new Filter(staff ? centre : null, staff ? null : of(user), enterprise, stage, status);
        List<Assessment> found = assessments.search(filter, paging.limit(), paging.after());
        return paging.page(found, assessments.count(filter), Assessments::place)
                .map(assessment -> AssessmentResponse.from(
                        assessment, desk.questionsOf(assessment), enterprises.find(assessment.enterprise())));
    }

    @GetMapping("/comparison")
    Comparison comparison(@RequestParam String enterprise, CurrentUser user) {
        return Comparison.of(desk.completed(enterprise, user).stream()
                .map(assessment -> new Answered(assessment, desk.questionsOf(assessment)))
                .toList());
    }

    private static Set<String> of(CurrentUser user) {
        return user.has(Role.ENTERPRISE_MEMBER) ? user.enterprises() : Set.of();
    }
}
