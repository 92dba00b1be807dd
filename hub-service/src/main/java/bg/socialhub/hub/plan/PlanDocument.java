package bg.socialhub.hub.plan;

import bg.socialhub.hub.assessment.AssessmentId;
import bg.socialhub.hub.plan.Plan.Course;
import bg.socialhub.hub.plan.Plan.Origin;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as it is stored. */
record PlanDocument(
        String centre,
        String enterprise,
        String assessment,
        String madeBy,
        Instant madeAt,
        List<String> solutions,
        List<Content.Milestone> milestones,
        List<Content.Equipment> equipment,
        Status status,
        Plan.@Nullable Agreement agreement,
        Plan.@Nullable Outcome outcome,
        @Nullable String abandonedBecause,
        @Nullable List<Plan.Deed> deeds) {

    static PlanDocument from(Plan plan) {
        Origin origin = plan.origin();
        Content content = plan.content();
        Course course = plan.course();
        return new PlanDocument(
                origin.centre(),
                origin.enterprise(),
                origin.assessment().value(),
                origin.madeBy(),
                origin.madeAt(),
                content.solutions(),
                content.milestones(),
                content.equipment(),
                plan.status(),
                course.agreement(),
                course.outcome(),
                course.abandonedBecause(),
                plan.deeds());
    }

    static Plan toDomain(Stored<PlanDocument> stored) {
        PlanDocument d = stored.state();
        return new Plan(
                new PlanId(stored.id()),
                new Origin(d.centre, d.enterprise, new AssessmentId(d.assessment), d.madeBy, d.madeAt),
                new Content(d.solutions, d.milestones, d.equipment),
                d.status,
                new Course(d.agreement, d.outcome, d.abandonedBecause),
                d.deeds == null ? List.of() : d.deeds,
                stored.version());
    }
}
