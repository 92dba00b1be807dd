package bg.socialhub.portal.gateway;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What a centre and an enterprise do after an assessment: the centre leads a plan, the enterprise's member agrees to it. */
@FeignClient(name = "hub", contextId = "plans", url = "${portal.gateway-url}", path = "/api/v1/plans")
public interface PlansApi {

    /** The newest first. */
    @GetMapping
    Page<Plan> plans(
            @RequestParam @Nullable String enterprise,
            @RequestParam @Nullable Status status,
            @RequestParam int limit,
            @RequestParam @Nullable String cursor);

    /** Those of which something that was lent is not back, for {@code lending=true}. */
    @GetMapping
    Page<Plan> lending(@RequestParam boolean lending, @RequestParam int limit);

    /** What became of it, step by step; the oldest first. */
    @GetMapping("/{id}/history")
    Page<Change> history(@PathVariable String id);

    @GetMapping("/{id}")
    Plan plan(@PathVariable String id);

    @PostMapping
    Plan draft(@RequestHeader("Idempotency-Key") String key, @RequestBody Drafting draft);

    /** The milestones replace those that are still open. */
    @PutMapping("/{id}")
    Plan edit(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Editing content);

    /** Where a plan stands. */
    enum Status {
        DRAFT,
        AGREED,
        RUNNING,
        COMPLETED,
        ABANDONED
    }

    /**
     * A plan.
     *
     * @param solutions ids of the catalogue's solutions
     */
    record Plan(
            String id,
            Status status,
            String centre,
            String enterpriseId,
            @Nullable String enterpriseName,
            String assessmentId,
            List<String> solutions,
            List<Milestone> milestones,
            List<Equipment> equipment,
            @Nullable Agreement agreement,
            @Nullable Outcome outcome,
            @Nullable String abandonedBecause,
            OffsetDateTime madeAt,
            long version) {

        public boolean is(String name) {
            return status.name().equals(name);
        }

        public long reached() {
            return milestones.stream().filter(Milestone::isDone).count();
        }

        public long out() {
            return lent().size();
        }

        /** What is not back. */
        public List<Equipment> lent() {
            return equipment.stream().filter(Equipment::isOut).toList();
        }

        /** Whether everything is reached and back, so that it may end. */
        public boolean isRipe() {
            return reached() == milestones.size() && out() == 0;
        }

        /** Whether something of it should have happened before a day. */
        public boolean isLate(LocalDate today) {
            return milestones.stream().anyMatch(one -> one.isLate(today))
                    || equipment.stream().anyMatch(one -> one.isLate(today));
        }
    }

    /** Something to reach by a day. */
    record Milestone(String text, LocalDate due, @Nullable LocalDate doneOn) {

        public boolean isDone() {
            return doneOn != null;
        }

        public boolean isLate(LocalDate today) {
            return !isDone() && due.isBefore(today);
        }
    }

    /**
     * A thing that the centre lends.
     *
     * @param equipmentId its kind in the register of the centre's equipment; null when it is in none
     * @param quantity how many of the kind
     */
    record Equipment(
            String what,
            @Nullable String inventoryMark,
            LocalDate lentOn,
            LocalDate dueBack,
            @Nullable LocalDate returnedOn,
            @Nullable String equipmentId,
            @Nullable Integer quantity) {

        public int many() {
            return quantity == null ? 1 : quantity;
        }

        /** What it is and how many of it. */
        public String name() {
            return many() == 1 ? what : many() + " × " + what;
        }

        public boolean isOut() {
            return returnedOn == null;
        }

        public boolean isLate(LocalDate today) {
            return isOut() && dueBack.isBefore(today);
        }
    }

    /**
     * One step of a plan.
     *
     * @param by the person who did it, by subject
     * @param about the milestone or thing that it was about
     */
    record Change(
            OffsetDateTime at,
            String by,
            String command,
            long version,
            @Nullable String about) {

        /** Whose step it is, where only one side may do it. */
        public @Nullable String side() {
            return switch (command) {
                case "agree-to-plan" -> "enterprise";
                case "abandon-plan" -> null;
                default -> "centre";
            };
        }
    }

    record Agreement(String by, OffsetDateTime at) {}

    record Outcome(String result, String changed, OffsetDateTime at) {}

    record Drafting(String assessmentId, List<String> solutions, List<Open> milestones) {}

    record Editing(List<String> solutions, List<Open> milestones) {}

    /** A milestone that is still to be reached. */
    record Open(@Nullable String text, @Nullable LocalDate due) {}
}
