package bg.socialhub.portal.advice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.PlansApi.Milestone;
import bg.socialhub.portal.gateway.PlansApi.Open;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import bg.socialhub.portal.gateway.PlansApi.Status;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFormTests {

    private static final LocalDate DUE = LocalDate.of(2027, 5, 1);

    @Test
    void emptyRowsAreNoMilestonesAndTheOthersKeepTheirPlace() {
        var form =
                new PlanForm(3L, List.of("s"), List.of("", " Избор ", "", "Обучение"), List.of("", "2027-05-01"), "k");
        assertThat(form.milestones()).containsExactly(new Open("Избор", DUE), new Open("Обучение", null));
        assertThat(form.filled()).containsExactly(1, 3);
        assertThat(form.match()).isEqualTo("\"3\"");
    }

    @Test
    void whatIsNoDayIsNone() {
        var form = new PlanForm(null, null, List.of("Избор"), List.of("01.05.2027"), null);
        assertThat(form.milestones()).containsExactly(new Open("Избор", null));
        assertThat(form.due(0)).isEqualTo("01.05.2027");
    }

    @Test
    void thereIsAlwaysRoomForMoreAndNeverForMoreThanTheApiTakes() {
        assertThat(PlanForm.empty().rows()).isEqualTo(5);
        List<String> many = Collections.nCopies(50, "x");
        assertThat(new PlanForm(null, null, many, null, null).rows()).isEqualTo(30);
    }

    @Test
    void reachedMilestonesAreNotEdited() {
        Plan plan = new Plan(
                "p",
                Status.AGREED,
                "varna",
                "e",
                null,
                "a",
                List.of("s"),
                List.of(new Milestone("Готово", DUE, DUE), new Milestone("Предстои", DUE, null)),
                List.of(),
                null,
                null,
                null,
                OffsetDateTime.parse("2026-11-02T10:00:00+02:00"),
                7);
        PlanForm form = PlanForm.of(plan);
        assertThat(form.text(0)).isEqualTo("Предстои");
        assertThat(form.milestones()).containsExactly(new Open("Предстои", DUE));
        assertThat(form.has("s")).isTrue();
        assertThat(plan.isLate(DUE)).isFalse();
        assertThat(plan.isLate(DUE.plusDays(1))).isTrue();
        assertThat(plan.isRipe()).isFalse();
    }
}
