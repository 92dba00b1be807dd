package bg.socialhub.hub.plan;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.plan.LendingScene.EXPERT;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.KeyedRequest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.assessment.AssessmentStories;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.equipment.EquipmentKind;
import bg.socialhub.hub.equipment.EquipmentKinds;
import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** A lending whose answer was lost comes again (I6): it is told as it was, and the ledger stays as it is by now. */
@HubTest
@Import(AssessmentStories.class)
class LendingAgainIT {

    private static final LocalDate DUE =
            LocalDate.ofInstant(NOW, SofiaTime.ZONE).plusDays(9);

    @Autowired
    PlanLendings lendings;

    @Autowired
    EquipmentKinds kinds;

    @Autowired
    EquipmentLedger ledger;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext service;

    private final KeyedRequest request = new KeyedRequest();
    private LendingScene scene;
    private PlanId plan;
    private EquipmentKind projectors;

    @BeforeEach
    void aRunningPlanAndTwoProjectors() {
        clock.set(NOW);
        empty();
        scene = new LendingScene(service);
        projectors = scene.add("plovdiv", 2);
        plan = scene.running();
    }

    @AfterEach
    void empty() {
        List.of("equipment_days", "plans").forEach(name -> mongo.remove(new Query(), name));
    }

    @Test
    void whatIsOutStaysClaimedAsItWasAlsoWhenTheCentreHasFewerByNow() {
        lendWithKey();
        Set<EquipmentLedger.Entry> claimed = entries();
        EquipmentKind fewer = new EquipmentKind(
                projectors.id(), "plovdiv", projectors.name(), projectors.category(), 1, projectors.version() + 1);
        kinds.save(fewer, "m", NOW);
        clock.forward(Duration.ofMinutes(1));
        Plan again = lendWithKey();
        assertThat(again.lendings()).hasSize(1);
        assertThat(entries()).hasSize(10).isEqualTo(claimed);
    }

    @Test
    void whatIsBackAndWithSomebodyElseIsNotClaimedAgain() {
        lendWithKey();
        lendings.giveBack(plan, 1, null, EXPERT, _ -> {});
        lend(scene.running());
        Set<EquipmentLedger.Entry> claimed = entries();
        clock.forward(Duration.ofMinutes(1));
        Plan again = lendWithKey();
        assertThat(again.content().equipment()).hasSize(1);
        assertThat(again.lendings()).isEmpty();
        assertThat(entries()).hasSize(10).isEqualTo(claimed);
    }

    private Plan lendWithKey() {
        return request.send(() -> lend(plan));
    }

    private Plan lend(PlanId id) {
        var both = new PlanBodies.Lending(null, projectors.id().value(), 2, null, null, DUE);
        return lendings.lend(id, both, EXPERT, _ -> {});
    }

    private Set<EquipmentLedger.Entry> entries() {
        Set<EquipmentLedger.Entry> entries = new HashSet<>();
        ledger.forEach(LocalDate.EPOCH, entries::add);
        return entries;
    }
}
