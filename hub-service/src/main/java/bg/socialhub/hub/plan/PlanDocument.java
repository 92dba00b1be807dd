package bg.socialhub.hub.plan;

import bg.socialhub.hub.assessment.AssessmentId;
import bg.socialhub.hub.booking.Lending;
import bg.socialhub.hub.plan.Plan.Course;
import bg.socialhub.hub.plan.Plan.Origin;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is stored.
 *
 * @param stockDueBack the first day on which something of the centre's stock should come back; null when nothing of it is out
 */
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
        @Nullable List<Plan.Deed> deeds,
        @Nullable LocalDate stockDueBack) {

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
                plan.deeds(),
                plan.lendings()
                        .map(Lending::dueBack)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
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
