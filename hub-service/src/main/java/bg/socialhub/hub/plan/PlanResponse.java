package bg.socialhub.hub.plan;

import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.plan.Content.Equipment;
import bg.socialhub.hub.plan.Content.Milestone;
import bg.socialhub.hub.plan.Content.Stock;
import bg.socialhub.hub.plan.Plan.Agreement;
import bg.socialhub.hub.plan.Plan.Outcome;
import bg.socialhub.hub.plan.Plans.Line;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan for those whom it concerns; milestones and equipment are addressed by their place, from 1. */
record PlanResponse(
        String id,
        Status status,
        String centre,
        String enterpriseId,
        @Nullable String enterpriseName,
        String assessmentId,
        List<String> solutions,
        List<Milestone> milestones,
        List<Thing> equipment,
        @Nullable Agreed agreement,
        @Nullable Ended outcome,
        @Nullable String abandonedBecause,
        OffsetDateTime madeAt,
        long version) {

    /** Which member agreed, and when. */
    record Agreed(String by, OffsetDateTime at) {

        static Agreed from(Agreement agreement) {
            return new Agreed(agreement.by(), local(agreement.at()));
        }
    }

    /** A thing that is or was lent; how many of which kind if it is in the centre's register. */
    record Thing(
            String what,
            @Nullable String inventoryMark,
            LocalDate lentOn,
            LocalDate dueBack,
            @Nullable LocalDate returnedOn,
            @Nullable String equipmentId,
            @Nullable Integer quantity) {

        static Thing from(Equipment thing) {
            Stock stock = thing.stock();
            return new Thing(
                    thing.what(),
                    thing.inventoryMark(),
                    thing.lentOn(),
                    thing.dueBack(),
                    thing.returnedOn(),
                    stock == null ? null : stock.equipment(),
                    stock == null ? null : stock.quantity());
        }
    }

    /** What came of it and what that changed. */
    record Ended(String result, String changed, OffsetDateTime at) {

        static Ended from(Outcome outcome) {
            return new Ended(outcome.result(), outcome.changed(), local(outcome.at()));
        }
    }

    /**
     * One change of the plan.
     *
     * @param about the milestone or thing that it was about
     */
    record Change(
            OffsetDateTime at,
            String by,
            String command,
            long version,
            @Nullable String about) {

        static Change from(Line line) {
            return new Change(local(line.at()), line.actor(), line.command(), line.version(), line.about());
        }
    }

    static PlanResponse from(Plan plan, Optional<Enterprise> enterprise) {
        Content content = plan.content();
        return new PlanResponse(
                plan.id().value(),
                plan.status(),
                plan.origin().centre(),
                plan.origin().enterprise(),
                enterprise.map(Enterprise::name).orElse(null),
                plan.origin().assessment().value(),
                content.solutions(),
                content.milestones(),
                content.equipment().stream().map(Thing::from).toList(),
                Optional.ofNullable(plan.course().agreement()).map(Agreed::from).orElse(null),
                Optional.ofNullable(plan.course().outcome()).map(Ended::from).orElse(null),
                plan.course().abandonedBecause(),
                local(plan.origin().madeAt()),
                plan.version());
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(SofiaTime.ZONE).toOffsetDateTime();
    }
}
