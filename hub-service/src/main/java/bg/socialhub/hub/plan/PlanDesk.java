package bg.socialhub.hub.plan;

import bg.socialhub.hub.assessment.Assessment;
import bg.socialhub.hub.assessment.AssessmentDesk;
import bg.socialhub.hub.assessment.AssessmentId;
import bg.socialhub.hub.booking.Lending;
import bg.socialhub.hub.plan.Content.Milestone;
import bg.socialhub.hub.plan.Plan.Origin;
import bg.socialhub.hub.plan.Plans.Act;
import bg.socialhub.hub.plan.Plans.Line;
import bg.socialhub.hub.solution.Catalogue;
import bg.socialhub.hub.solution.Solution;
import bg.socialhub.hub.solution.SolutionId;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;

/** Makes plans and leads them to their end; the enterprise's members and the centre's staff see them, nobody else (I7). */
@Service
class PlanDesk {

    private final Plans plans;
    private final AssessmentDesk assessments;
    private final Catalogue catalogue;
    private final Clock clock;

    PlanDesk(Plans plans, AssessmentDesk assessments, Catalogue catalogue, Clock clock) {
        this.plans = plans;
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Drafts the plan that follows from a completed assessment; its centre's staff do. */
    Plan draft(AssessmentId id, List<String> solutions, List<Milestone> milestones, CurrentUser user) {
        Assessment assessment = assessments.get(id, user);
        if (!user.isStaffOf(assessment.centre())) {
            throw new PlanException.NotAllowed("draft a plan");
        }
        if (!assessment.isCompleted()) {
            throw new PlanException.NotAssessed();
        }
        requireOffered(solutions, List.of());
        Instant now = clock.instant();
        Origin origin = new Origin(assessment.centre(), assessment.enterprise(), id, user.id(), now);
        Plan plan = Plan.drafted(origin, solutions, milestones);
        return plans.add(plan, new Act(user.id(), "draft-plan", now))
                .orElseThrow(() -> new PlanException.Exists(plan.id()));
    }

    Plan get(PlanId id, CurrentUser user) {
        return plans.find(id)
                .filter(plan -> user.isStaffOf(plan.origin().centre())
                        || user.isMemberOf(plan.origin().enterprise()))
                .orElseThrow(() -> new PlanException.NotFound(id));
    }

    List<Line> history(PlanId id, CurrentUser user) {
        get(id, user);
        return plans.history(id);
    }

    Plan edit(PlanId id, List<String> solutions, List<Milestone> open, CurrentUser user, LongConsumer seenVersion) {
        return does(
                id,
                Step.EDIT,
                (plan, _) -> {
                    requireOffered(solutions, plan.content().solutions());
                    return plan.edit(solutions, open);
                },
                user,
                seenVersion);
    }

    /** Does one step at the version that the caller saw. */
    Plan does(
            PlanId id,
            Step step,
            BiFunction<Plan, Instant, Plan> decision,
            CurrentUser user,
            LongConsumer seenVersion) {
        Plan plan = seen(id, step, user, seenVersion);
        Instant now = clock.instant();
        return save(decision.apply(plan, now), step, user, now);
    }

    /** The plan of which the caller saw this version and with which they may do such a step. */
    Plan seen(PlanId id, Step step, CurrentUser user, LongConsumer seenVersion) {
        Plan plan = get(id, user);
        requireSide(step, plan.origin(), user);
        seenVersion.accept(plan.version());
        return plan;
    }

    Plan save(Plan plan, Step step, CurrentUser user, Instant now) {
        return plans.save(plan, new Act(user.id(), step.label(), now));
    }

    /** Whether its plan, as it is now and not as an attempt that is repeated found it, has noted this very lending. */
    boolean isNoted(Lending lending) {
        return plans.all(List.of(new PlanId(lending.plan()))).stream()
                .anyMatch(plan -> plan.content().hasLent(lending.id()));
    }

    /** What was archived meanwhile stays in a plan that has it, but is not chosen anew. */
    private void requireOffered(List<String> chosen, List<String> before) {
        for (int i = 0; i < chosen.size(); i++) {
            String id = chosen.get(i);
            boolean offered = catalogue
                    .find(new SolutionId(id))
                    .filter(Solution::isOffered)
                    .isPresent();
            if (!offered && !before.contains(id)) {
                throw new InvalidField("solutions[" + i + "]", "not-offered");
            }
        }
    }

    private static void requireSide(Step step, Origin origin, CurrentUser user) {
        boolean may = switch (step.side()) {
            case CENTRE -> user.isStaffOf(origin.centre());
            case ENTERPRISE -> user.isMemberOf(origin.enterprise());
            case BOTH -> true;
        };
        if (!may) {
            throw new PlanException.NotAllowed(step.label());
        }
    }
}
