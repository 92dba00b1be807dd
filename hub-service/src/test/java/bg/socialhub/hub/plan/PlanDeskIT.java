package bg.socialhub.hub.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.assessment.AssessmentId;
import bg.socialhub.hub.assessment.AssessmentStories;
import bg.socialhub.hub.plan.Plan.Origin;
import bg.socialhub.hub.plan.Plans.Act;
import bg.socialhub.hub.plan.Plans.Line;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.store.VersionConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Plans as the store keeps them, and what holds when several people change one at once. */
@HubTest
@Import(AssessmentStories.class)
class PlanDeskIT {

    private static final CurrentUser EXPERT =
            new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());

    @Autowired
    PlanDesk desk;

    @Autowired
    Plans plans;

    @Autowired
    AssessmentStories assessments;

    private AssessmentId assessment;
    private CurrentUser member;

    @BeforeEach
    void anAssessedEnterprise() {
        String enterprise = UUID.randomUUID().toString();
        member = new CurrentUser("member", Set.of(Role.ENTERPRISE_MEMBER), null, Set.of(enterprise));
        assessment = assessments.completed(enterprise, "plovdiv");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aPlanIsReadAsItWasWritten(Status status) {
        Plan fixture = PlanFixtures.in(status);
        Origin origin = new Origin("plovdiv", "medena", assessment, "expert", PlanFixtures.NOW);
        Plan plan = new Plan(
                PlanId.of(assessment),
                origin,
                fixture.content(),
                fixture.status(),
                fixture.course(),
                fixture.deeds(),
                1);
        assertThat(plans.add(plan, new Act("expert", "draft-plan", PlanFixtures.NOW)))
                .contains(plan);
        assertThat(plans.find(plan.id())).contains(plan);
    }

    @Test
    void whatOfTheStockIsOutIsFoundByTheFirstDayOnWhichItShouldBeBack() {
        Plan running = PlanFixtures.in(Status.AGREED)
                .start()
                .lend(PlanFixtures.tablet())
                .lend(PlanFixtures.projectors(2, PlanFixtures.TODAY.plusDays(9)))
                .lend(PlanFixtures.projectors(1, PlanFixtures.TODAY.plusDays(5)));
        Origin origin = new Origin("plovdiv", "medena", assessment, "expert", PlanFixtures.NOW);
        Plan plan = new Plan(
                PlanId.of(assessment),
                origin,
                running.content(),
                running.status(),
                running.course(),
                running.deeds(),
                1);
        Act act = new Act("expert", "step", PlanFixtures.NOW);
        plans.add(plan, act);
        assertThat(plans.find(plan.id())).contains(plan);
        assertThat(plans.lendingFromStock()).containsExactly(plan);
        assertThat(plans.overdue(PlanFixtures.TODAY.plusDays(5))).isEmpty();
        assertThat(plans.overdue(PlanFixtures.TODAY.plusDays(6))).containsExactly(plan);
        Plan back = plans.save(plan.giveBack(3, PlanFixtures.TODAY), act);
        assertThat(plans.overdue(PlanFixtures.TODAY.plusDays(6))).isEmpty();
        plans.save(back.giveBack(2, PlanFixtures.TODAY), act);
        assertThat(plans.lendingFromStock()).isEmpty();
    }

    @Test
    void anAssessmentLeadsToOnePlanHoweverManyDraftIt() throws Exception {
        assertThat(succeeded(20, () -> desk.draft(assessment, List.of(), List.of(), EXPERT)))
                .isEqualTo(1);
    }

    @Test
    void ofAChangeAndAnAgreementAtOnceOneWins() throws Exception {
        Plan draft = Plan.drafted(
                new Origin("plovdiv", member.enterprises().iterator().next(), assessment, "expert", PlanFixtures.NOW),
                List.of("stock"),
                List.of(PlanFixtures.milestone("Избор")));
        plans.add(draft, new Act("expert", "draft-plan", PlanFixtures.NOW));
        AtomicInteger turn = new AtomicInteger();
        int won = succeeded(10, () -> {
            if (turn.getAndIncrement() % 2 == 0) {
                desk.does(draft.id(), Step.AGREE, (plan, now) -> plan.agree("member", now), member, this::first);
            } else {
                desk.edit(draft.id(), List.of(), List.of(), EXPERT, this::first);
            }
        });
        assertThat(won).isEqualTo(1);
        assertThat(desk.history(draft.id(), member)).extracting(Line::version).containsExactly(1L, 2L);
    }

    @Test
    void theHistorySaysWhoDidWhat() {
        PlanId id = desk.draft(assessment, List.of(), List.of(), EXPERT).id();
        desk.does(id, Step.ABANDON, (plan, _) -> plan.abandon("Пауза"), member, _ -> {});
        assertThat(desk.history(id, EXPERT))
                .extracting(Line::actor, Line::command)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("expert", "draft-plan"),
                        org.assertj.core.groups.Tuple.tuple("member", "abandon-plan"));
        CurrentUser other = new CurrentUser("v", Set.of(Role.CENTRE_MANAGER), "varna", Set.of());
        assertThatExceptionOfType(PlanException.NotFound.class).isThrownBy(() -> desk.history(id, other));
    }

    private void first(long version) {
        if (version != 1) {
            throw new PlanException.NotAllowed("change what another has changed");
        }
    }

    private static int succeeded(int count, Runnable attempt) throws Exception {
        CountDownLatch ready = new CountDownLatch(count);
        AtomicInteger done = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> attempts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                attempts.add(() -> {
                    ready.countDown();
                    ready.await();
                    try {
                        attempt.run();
                        done.incrementAndGet();
                    } catch (PlanException | VersionConflict _) {
                        // somebody else was faster
                    }
                    return null;
                });
            }
            for (var attempted : threads.invokeAll(attempts)) {
                attempted.get();
            }
        }
        return done.get();
    }
}
