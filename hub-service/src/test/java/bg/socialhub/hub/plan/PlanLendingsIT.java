package bg.socialhub.hub.plan;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.plan.LendingScene.EXPERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.assessment.AssessmentStories;
import bg.socialhub.hub.booking.Lending;
import bg.socialhub.hub.booking.Lendings;
import bg.socialhub.hub.booking.LoanBook;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.equipment.EquipmentKind;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.store.VersionConflict;
import bg.socialhub.platform.web.InvalidField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** What plans lend and what goes with bookings comes out of one stock. */
@HubTest
@Import(AssessmentStories.class)
class PlanLendingsIT {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, SofiaTime.ZONE);
    private static final LocalDate DUE = TODAY.plusDays(9);

    @Autowired
    PlanLendings lendings;

    @Autowired
    PlanDesk desk;

    @Autowired
    Plans plans;

    @Autowired
    Lendings stock;

    @Autowired
    EquipmentLedger ledger;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext service;

    private LendingScene scene;
    private EquipmentKind projectors;
    private PlanId plan;

    @BeforeEach
    void aRunningPlanAndThreeProjectors() {
        clock.set(NOW);
        empty();
        scene = new LendingScene(service);
        projectors = scene.add("plovdiv", 3);
        plan = scene.running();
    }

    /** So that no sweep of another test keeps what is overdue here. */
    @AfterEach
    void empty() {
        List.of("equipment_days", "room_days", "bookings", "plans").forEach(name -> mongo.remove(new Query(), name));
    }

    @Test
    void whatAPlanLendsIsNotBookedUntilItIsBack() {
        Plan lent = lend(plan, 2, DUE);
        assertThat(lent.content().equipment().getFirst().what()).isEqualTo("Проектор");
        assertThat(book("many", 0, 5, 2)).isFalse();
        assertThat(book("after", 0, 10, 3)).isTrue();
        assertThat(book("fits", 0, 5, 1)).isTrue();
        assertThatExceptionOfType(PlanException.EquipmentTaken.class)
                .isThrownBy(() -> lend(plan, 1, DUE))
                .satisfies(taken -> assertThat(taken.free()).isZero());
        giveBack(plan, 1);
        assertThat(ledgerOf(plan)).isEmpty();
        assertThat(book("back", 1, 5, 2)).isTrue();
    }

    @Test
    void whatIsBookedIsNotLentAndARefusalLeavesNothing() {
        book("one", 0, 5, 2);
        book("two", 1, 7, 3);
        Set<String> before = LoanBook.of(ledger);
        assertThatExceptionOfType(PlanException.EquipmentTaken.class)
                .isThrownBy(() -> lend(plan, 2, TODAY.plusDays(6)))
                .satisfies(taken -> {
                    assertThat(taken.free()).isEqualTo(1);
                    assertThat(taken.wanted()).isEqualTo(2);
                });
        assertThatExceptionOfType(PlanException.EquipmentTaken.class).isThrownBy(() -> lend(plan, 1, DUE));
        assertThat(LoanBook.of(ledger)).isEqualTo(before);
        assertThat(desk.get(plan, EXPERT).content().equipment()).isEmpty();
        assertThat(lend(plan, 1, TODAY.plusDays(6)).lendings()).hasSize(1);
    }

    @RepeatedTest(5)
    void ofBookingsAndPlansThatWantTheLastOneExactlyOneGetsIt() throws Exception {
        EquipmentKind last = scene.add("plovdiv", 1);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String id = "race" + i;
            int room = i % 2;
            PlanId other = i % 3 == 0 ? scene.running() : plan;
            tasks.add(() -> scene.book(id, room, TODAY.plusDays(5), new Lent(last.id(), 1)));
            tasks.add(() -> isLent(other, last, DUE));
        }
        assertThat(succeeded(tasks)).isEqualTo(1);
        assertThat(plans.lendingFromStock().size() + mongo.count(new Query(), "bookings"))
                .isEqualTo(1);
    }

    @Test
    void ofManyWhoLendWithOnePlanAtOnceOnlyWhatThePlanSaysIsClaimed() throws Exception {
        EquipmentKind many = scene.add("plovdiv", 500);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate due = TODAY.plusDays(i % 5);
            tasks.add(() -> isLent(plan, many, due));
        }
        int won = succeeded(tasks);
        Plan after = desk.get(plan, EXPERT);
        assertThat(after.content().equipment()).hasSize(won);
        assertThat(LoanBook.of(ledger)).isEqualTo(due(after));
    }

    @Test
    void whoSawAnotherVersionOrNamesWhatTheCentreHasNotClaimsNothing() {
        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> lendings.lend(plan, wish(projectors.id(), 1, DUE), EXPERT, version -> {
                    throw new VersionConflict("plans", "p", version);
                }));
        for (EquipmentId wrong : List.of(scene.add("varna", 5).id(), new EquipmentId("none"))) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> lendings.lend(plan, wish(wrong, 1, DUE), EXPERT, _ -> {}))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("equipmentId"));
        }
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> lend(plan, 1, TODAY.plusYears(1).plusDays(1)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("dueBack"));
        assertThat(LoanBook.of(ledger)).isEmpty();
        assertThat(due(lend(plan, 1, TODAY.plusYears(1))))
                .as("2028 has a leap day")
                .hasSize(367)
                .isEqualTo(LoanBook.of(ledger));
    }

    @Test
    void whatIsOverdueIsOfferedToNobodyAndIsFreeWhenItIsBack() {
        lend(plan, 2, DUE);
        assertThat(book("promised", 0, 11, 3)).isTrue();
        desk.does(plan, Step.ABANDON, (one, _) -> one.abandon("Преместват се"), EXPERT, _ -> {});
        clock.set(DUE.plusDays(1).atTime(9, 0).atZone(SofiaTime.ZONE).toInstant());
        LoanBook.sweep(service);
        Set<String> kept = LoanBook.of(ledger);
        assertThat(ledgerOf(plan)).hasSize(12).isEqualTo(due(desk.get(plan, EXPERT)));
        assertThat(book("today", 1, 10, 2)).isFalse();
        assertThat(book("tomorrow", 1, 11, 1)).isFalse();
        clock.forward(Duration.ofMinutes(10));
        LoanBook.sweep(service);
        assertThat(LoanBook.of(ledger)).isEqualTo(kept).anyMatch(loan -> loan.contains(" promised "));
        clock.forward(Duration.ofDays(1));
        LoanBook.sweep(service);
        assertThat(ledgerOf(plan)).hasSize(13);
        giveBack(plan, 1);
        assertThat(ledgerOf(plan)).isEmpty();
        assertThat(book("again", 1, 12, 3)).isTrue();
    }

    @Test
    void whatWasClaimedForAPlanThatNeverSaidSoIsSwept() {
        lend(plan, 1, DUE);
        Set<String> lent = LoanBook.of(ledger);
        Lending crashed = new Lending(plan.value(), "crashed", projectors.id(), 2, NOW, DUE);
        assertThat(stock.claim(crashed, projectors)).isEqualTo(new Lendings.Answer.Held());
        clock.forward(Duration.ofMinutes(4));
        LoanBook.sweep(service);
        assertThat(LoanBook.of(ledger)).hasSize(2 * lent.size());
        clock.forward(Duration.ofMinutes(2));
        LoanBook.sweep(service);
        assertThat(LoanBook.of(ledger)).isEqualTo(lent);
    }

    @Test
    void rebuildingGivesTheSameLedger() {
        book("booked", 0, 3, 1);
        lend(plan, 1, TODAY);
        lend(plan, 1, DUE);
        lend(scene.running(), 1, TODAY.plusDays(1));
        giveBack(plan, 2);
        clock.set(TODAY.plusDays(1).atTime(9, 0).atZone(SofiaTime.ZONE).toInstant());
        LoanBook.sweep(service);
        Set<String> told = LoanBook.of(ledger);
        assertThat(told).hasSize(1 + 3 + 2);
        mongo.remove(new Query(), "equipment_days");
        LoanBook.rebuild(service);
        LoanBook.rebuild(service);
        assertThat(LoanBook.of(ledger)).isEqualTo(told);
    }

    private static PlanBodies.Lending wish(EquipmentId kind, int quantity, LocalDate dueBack) {
        return new PlanBodies.Lending(null, kind.value(), quantity, null, null, dueBack);
    }

    private Plan lend(PlanId id, int quantity, LocalDate dueBack) {
        return lendings.lend(id, wish(projectors.id(), quantity, dueBack), EXPERT, _ -> {});
    }

    private boolean isLent(PlanId id, EquipmentKind kind, LocalDate dueBack) {
        try {
            lendings.lend(id, wish(kind.id(), 1, dueBack), EXPERT, _ -> {});
            return true;
        } catch (PlanException.EquipmentTaken | VersionConflict _) {
            return false;
        }
    }

    private void giveBack(PlanId id, int number) {
        lendings.giveBack(id, number, null, EXPERT, _ -> {});
    }

    private boolean book(String id, int room, int days, int quantity) {
        return scene.book(id, room, TODAY.plusDays(days), new Lent(projectors.id(), quantity));
    }

    private static int succeeded(List<Callable<Boolean>> tasks) throws Exception {
        int won = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> result : threads.invokeAll(tasks)) {
                won += result.get() ? 1 : 0;
            }
        }
        return won;
    }

    /** What the plan's lendings have in the ledger, from what the plan says. */
    private Set<String> due(Plan lending) {
        Set<String> due = new TreeSet<>();
        lending.lendings().forEach(one -> due.addAll(LoanBook.of(one, clock.instant())));
        return due;
    }

    private Set<String> ledgerOf(PlanId id) {
        Set<String> loans = new TreeSet<>(LoanBook.of(ledger));
        loans.removeIf(loan -> !loan.contains(" " + id + "#"));
        return loans;
    }
}
