package bg.socialhub.hub.plan;

import static bg.socialhub.hub.plan.PlanFixtures.NOW;
import static bg.socialhub.hub.plan.PlanFixtures.OUTCOME;
import static bg.socialhub.hub.plan.PlanFixtures.TODAY;
import static bg.socialhub.hub.plan.PlanFixtures.milestone;
import static bg.socialhub.hub.plan.PlanFixtures.projectors;
import static bg.socialhub.hub.plan.PlanFixtures.tablet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.booking.Lending;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.plan.Content.Milestone;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTests {

    @Test
    void thereIsNothingToAgreeToWithoutASolutionAndAMilestone() {
        Plan noSolution = Plan.drafted(PlanFixtures.origin(), List.of(), List.of(milestone("Избор")));
        Plan noMilestone = Plan.drafted(PlanFixtures.origin(), List.of("stock"), List.of());
        for (Plan plan : List.of(noSolution, noMilestone)) {
            assertThatExceptionOfType(PlanException.Empty.class).isThrownBy(() -> plan.agree("member", NOW));
        }
    }

    @Test
    void aChangeAfterTheAgreementNeedsANewOne() {
        Plan agreed = PlanFixtures.in(Status.AGREED);
        Plan changed = agreed.edit(List.of("till"), List.of(milestone("Каса")));
        assertThat(agreed.course().agreement()).isNotNull();
        assertThat(changed.course().agreement()).isNull();
        assertThat(changed.content().solutions()).containsExactly("till");
        assertThat(changed.content().milestones()).extracting(Milestone::text).containsExactly("Каса");
    }

    @Test
    void aPlanThatIsTakenUpAgainKeepsWhatWasReachedAndLent() {
        Plan abandoned = PlanFixtures.in(Status.RUNNING).achieve(2, TODAY).abandon("Пауза");
        Plan again = abandoned.resume().edit(List.of("stock"), List.of(milestone("Ново")));
        assertThat(again.content().milestones()).extracting(Milestone::text).containsExactly("Обучение", "Ново");
        assertThat(again.content().equipment()).isEqualTo(abandoned.content().equipment());
        assertThat(again.course()).isEqualTo(Plan.Course.NONE);
    }

    @Test
    void endsOnlyWhenEverythingIsReachedAndBack() {
        Plan running = PlanFixtures.in(Status.RUNNING);
        assertThatExceptionOfType(PlanException.Unfinished.class)
                .isThrownBy(() -> running.achieve(1, TODAY).complete(OUTCOME))
                .satisfies(unfinished -> {
                    assertThat(unfinished.milestones()).containsExactly(2);
                    assertThat(unfinished.equipment()).containsExactly(2);
                });
        Plan reached = running.achieve(1, TODAY).achieve(2, TODAY);
        assertThatExceptionOfType(PlanException.Unfinished.class).isThrownBy(() -> reached.complete(OUTCOME));
        Plan completed = reached.giveBack(2, TODAY).complete(OUTCOME);
        assertThat(completed.course().outcome()).isEqualTo(OUTCOME);
        assertThat(completed.course().agreement()).isNotNull();
    }

    @Test
    void eachMilestoneAndThingIsOverOnce() {
        Plan running = PlanFixtures.in(Status.RUNNING);
        for (int number : new int[] {0, -1, 3, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(PlanException.NoSuchItem.class).isThrownBy(() -> running.achieve(number, TODAY));
            assertThatExceptionOfType(PlanException.NoSuchItem.class).isThrownBy(() -> running.giveBack(number, TODAY));
        }
        assertThatExceptionOfType(PlanException.ItemOver.class).isThrownBy(() -> running.giveBack(1, TODAY));
        assertThatExceptionOfType(PlanException.ItemOver.class)
                .isThrownBy(() -> running.achieve(2, TODAY).achieve(2, TODAY));
    }

    @Test
    void notesAtMostAHundredLentThings() {
        Plan plan = PlanFixtures.in(Status.AGREED).start();
        for (int i = 0; i < Plan.MOST_LENT; i++) {
            plan = plan.lend(tablet());
        }
        Plan full = plan;
        assertThatExceptionOfType(PlanException.TooMuchLent.class).isThrownBy(() -> full.lend(tablet()));
    }

    @Test
    void saysWhatOfTheStockIsOutAlsoWhenItIsAbandoned() {
        Plan plan = PlanFixtures.in(Status.RUNNING)
                .lend(projectors(2, TODAY.plusDays(9)))
                .lend(projectors(1, TODAY.plusDays(5)));
        Plan abandoned = plan.giveBack(4, TODAY).abandon("Пауза");
        assertThat(abandoned.lendings())
                .containsExactly(
                        new Lending(plan.id().value(), "l2", new EquipmentId("projectors"), 2, NOW, TODAY.plusDays(9)));
        assertThat(abandoned.giveBack(3, TODAY).lendings()).isEmpty();
        assertThat(plan.deeds()).extracting(Plan.Deed::about).endsWith("2 × Проектор", "Проектор");
    }

    @Test
    void remembersWhatItsStepsWereAbout() {
        assertThat(PlanFixtures.in(Status.COMPLETED).deeds())
                .extracting(Plan.Deed::about)
                .containsExactly(
                        "Таблет (ПЛ-017)",
                        "Таблет (ПЛ-017)",
                        "Таблет (ПЛ-017)",
                        "Таблет (ПЛ-017)",
                        "Избор",
                        "Обучение");
        assertThat(PlanFixtures.in(Status.RUNNING).deeds())
                .last()
                .isEqualTo(new Plan.Deed(PlanFixtures.in(Status.RUNNING).version(), "Таблет (ПЛ-017)"));
    }
}
