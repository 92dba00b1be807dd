package bg.socialhub.hub.plan;

import bg.socialhub.hub.assessment.AssessmentId;
import bg.socialhub.hub.plan.Content.Equipment;
import bg.socialhub.hub.plan.Content.Milestone;
import bg.socialhub.hub.plan.Content.Stock;
import bg.socialhub.hub.plan.Plan.Origin;
import bg.socialhub.hub.plan.Plan.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Plans in every status, each of which went its way. */
final class PlanFixtures {

    static final Instant NOW = Instant.parse("2027-03-01T07:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final Outcome OUTCOME = new Outcome("Складът е в програма.", "Поръчка отнема минути.", NOW);

    private PlanFixtures() {}

    static Plan in(Status status) {
        return switch (status) {
            case DRAFT -> draft();
            case AGREED -> draft().agree("member", NOW);
            case RUNNING ->
                in(Status.AGREED).start().lend(tablet()).lend(tablet()).giveBack(1, TODAY);
            case COMPLETED ->
                in(Status.RUNNING)
                        .giveBack(2, TODAY)
                        .achieve(1, TODAY)
                        .achieve(2, TODAY)
                        .complete(OUTCOME);
            case ABANDONED -> in(Status.RUNNING).abandon("Преместват се.");
        };
    }

    static Plan draft() {
        return Plan.drafted(origin(), List.of("stock"), List.of(milestone("Избор"), milestone("Обучение")));
    }

    static Origin origin() {
        return new Origin("plovdiv", "medena", new AssessmentId("a"), "expert", NOW);
    }

    static Milestone milestone(String text) {
        return new Milestone(text, TODAY.plusMonths(1), null);
    }

    /** Of a kind that the centre has in its register. */
    static Equipment projectors(int quantity, LocalDate dueBack) {
        return new Equipment(
                "Проектор", null, TODAY, dueBack, null, new Stock("projectors", quantity, "l" + quantity, NOW));
    }

    static Equipment tablet() {
        return new Equipment("Таблет", "ПЛ-017", TODAY, TODAY.plusMonths(3), null, null);
    }
}
