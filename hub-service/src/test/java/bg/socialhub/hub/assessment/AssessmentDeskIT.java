package bg.socialhub.hub.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.assessment.AssessmentDesk.Beginning;
import bg.socialhub.hub.enterprise.EnterpriseTales;
import bg.socialhub.hub.enterprise.ResponsibilityException;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who may assess whom (I7), and that an enterprise is assessed once at each stage however many try. */
@HubTest
@Import(EnterpriseTales.class)
class AssessmentDeskIT {

    private static final CurrentUser PLOVDIV = new CurrentUser("p", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());
    private static final CurrentUser VARNA = new CurrentUser("v", Set.of(Role.CENTRE_MANAGER), "varna", Set.of());

    @Autowired
    AssessmentDesk desk;

    @Autowired
    EnterpriseTales tales;

    private String enterprise;
    private CurrentUser member;

    @BeforeEach
    void anEnterpriseOfPlovdivsRegion() {
        enterprise = UUID.randomUUID().toString();
        member = new CurrentUser("m", Set.of(Role.ENTERPRISE_MEMBER), null, Set.of(enterprise));
        tales.told(enterprise, "BG424");
    }

    @Test
    void staffAssessOnlyWhomTheirCentreServes() {
        assertThat(desk.begin(wish(null), PLOVDIV).centre()).isEqualTo("plovdiv");
        assertThatExceptionOfType(ResponsibilityException.class).isThrownBy(() -> desk.begin(wish(null), VARNA));
        assertThatExceptionOfType(ResponsibilityException.class).isThrownBy(() -> desk.begin(wish("varna"), PLOVDIV));
    }

    @Test
    void aMemberMayChooseAnotherCentreAndThenOnlyThatOneSeesIt() {
        Assessment chosen = desk.begin(wish("varna"), member);
        assertThat(desk.get(chosen.id(), VARNA).centre()).isEqualTo("varna");
        assertThatExceptionOfType(AssessmentException.NotFound.class).isThrownBy(() -> desk.get(chosen.id(), PLOVDIV));
        assertThatExceptionOfType(AssessmentException.NotFound.class)
                .isThrownBy(() -> desk.completed(enterprise, PLOVDIV));
        assertThat(desk.completed(enterprise, member)).isEmpty();
    }

    @Test
    void aMemberOfAnUnknownEnterpriseNamesTheCentre() {
        String unknown = UUID.randomUUID().toString();
        CurrentUser early = new CurrentUser("e", Set.of(Role.ENTERPRISE_MEMBER), null, Set.of(unknown));
        assertThatExceptionOfType(ResponsibilityException.class)
                .isThrownBy(() -> desk.begin(new Beginning(unknown, Stage.T0, null, Map.of()), early));
        assertThat(desk.begin(new Beginning(unknown, Stage.T0, "burgas", Map.of()), early)
                        .centre())
                .isEqualTo("burgas");
    }

    @Test
    void ofManyWhoBeginAtOnceOneDoes() throws Exception {
        assertThat(succeeded(20, i -> desk.begin(wish(null), i % 2 == 0 ? member : PLOVDIV)))
                .hasSize(1);
    }

    @Test
    void ofManyWhoBeginAWithdrawnOneAnewOneDoes() throws Exception {
        AssessmentId id = desk.begin(wish(null), member).id();
        desk.withdraw(id, member, _ -> {});
        assertThat(succeeded(20, _ -> desk.begin(wish(null), member))).hasSize(1);
        assertThat(desk.get(id, member).status()).isEqualTo(Status.DRAFT);
        assertThat(desk.get(id, member).version()).isEqualTo(3);
    }

    @Test
    void whatIsStoredIsWhatWasDecided() {
        Assessment draft = desk.begin(wish(null), member);
        Assessment answered = desk.answer(draft.id(), Answering.all(3), PLOVDIV, _ -> {});
        assertThat(answered).isEqualTo(draft.answer(Answering.all(3)));
        Assessment completed = desk.complete(draft.id(), member, _ -> {});
        assertThat(completed.completedAt()).isEqualTo(draft.startedAt());
        assertThat(desk.get(draft.id(), PLOVDIV)).isEqualTo(completed);
        assertThat(desk.completed(enterprise, PLOVDIV)).containsExactly(completed);
    }

    private Beginning wish(String centre) {
        return new Beginning(enterprise, Stage.T0, centre, Map.of("data-use", 1));
    }

    private static List<Assessment> succeeded(int count, java.util.function.IntFunction<Assessment> attempt)
            throws Exception {
        CountDownLatch ready = new CountDownLatch(count);
        List<Assessment> done = java.util.Collections.synchronizedList(new ArrayList<>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> attempts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                attempts.add(() -> {
                    ready.countDown();
                    ready.await();
                    try {
                        done.add(attempt.apply(number));
                    } catch (AssessmentException.Exists | bg.socialhub.platform.store.VersionConflict _) {
                        // somebody else was faster
                    }
                    return null;
                });
            }
            for (var attempted : threads.invokeAll(attempts)) {
                attempted.get();
            }
        }
        return done;
    }
}
