package bg.socialhub.portal.advice;

import bg.socialhub.portal.advice.assessment.Maturity;
import bg.socialhub.portal.gateway.AssessmentsApi;
import bg.socialhub.portal.gateway.AssessmentsApi.Assessment;
import bg.socialhub.portal.gateway.ChecklistsApi;
import bg.socialhub.portal.gateway.ChecklistsApi.Check;
import bg.socialhub.portal.gateway.ChecklistsApi.Reminder;
import bg.socialhub.portal.gateway.PlansApi;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what an enterprise's page shows, as far as the visitor may see it. */
@Component
class EnterpriseAdvice {

    private static final int MOST = 100;
    private static final int CHECKS = 10;

    private final AssessmentsApi assessments;
    private final PlansApi plans;
    private final ChecklistsApi checklists;
    private final Clock clock;

    EnterpriseAdvice(AssessmentsApi assessments, PlansApi plans, ChecklistsApi checklists, Clock clock) {
        this.assessments = assessments;
        this.plans = plans;
        this.checklists = checklists;
        this.clock = clock;
    }

    /**
     * How digital the enterprise is.
     *
     * @param last the assessment that was completed last
     * @param unplanned the same one while no plan follows from it
     */
    record Assessed(
            List<StageLine> stages,
            @Nullable Maturity maturity,
            @Nullable Assessment last,
            @Nullable Assessment unplanned) {}

    /** Certificates that end soon, and what was checked. */
    record Certified(@Nullable Reminder reminder, List<Check> checks) {}

    void show(String enterprise, Model model) {
        Part<List<Plan>> planned =
                Part.of(() -> plans.plans(enterprise, null, MOST, null).items());
        model.addAttribute("plans", planned);
        model.addAttribute(
                "assessed",
                Part.of(() -> assessed(
                        enterprise, Optional.ofNullable(planned.value()).orElse(List.of()))));
        model.addAttribute("certified", Part.of(() -> certified(enterprise)));
        model.addAttribute("today", LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    private Assessed assessed(String enterprise, List<Plan> planned) {
        List<StageLine> stages =
                StageLine.of(assessments.assessments(enterprise, MOST).items());
        Optional<Assessment> last = StageLine.last(stages);
        Set<String> followed = planned.stream().map(Plan::assessmentId).collect(Collectors.toSet());
        return new Assessed(
                stages,
                last.map(_ -> Maturity.of(assessments.comparison(enterprise))).orElse(null),
                last.orElse(null),
                last.filter(one -> !followed.contains(one.id())).orElse(null));
    }

    private Certified certified(String enterprise) {
        return new Certified(
                checklists.soonest(enterprise).orElse(null),
                checklists.checks(enterprise, CHECKS).items());
    }
}
