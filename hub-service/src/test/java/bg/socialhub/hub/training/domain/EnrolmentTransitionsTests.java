package bg.socialhub.hub.training.domain;

import static bg.socialhub.hub.training.domain.TrainingFixtures.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.Diagram;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Enrol;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Withdraw;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every state meets every command (I10). */
class EnrolmentTransitionsTests {

    private static final Enrol ENROL = new Enrol("medena", new Attendee("Анна", "anna@example.bg"), "maria");
    private static final Enrolment LIVE = Enrolment.anew(new TrainingId("t"), ENROL, BEFORE);
    private static final Enrolment WITHDRAWN = LIVE.decide(new Withdraw(), BEFORE);

    @Test
    void everyPairIsANamedTransitionOrANamedRefusal() {
        Set<String> found = new TreeSet<>();
        Map<String, String> refused = new TreeMap<>();
        Diagram diagram = new Diagram("enrolment");
        for (Enrolment state : List.of(LIVE, WITHDRAWN)) {
            for (EnrolmentCommand command : List.of(ENROL, new Withdraw())) {
                String pair = state.state() + " " + command.label();
                outcome(state, command, refused, pair).ifPresent(next -> {
                    found.add(pair + " " + next.state());
                    diagram.arrow(state.state().name(), next.state().name(), command.label());
                    assertThat(next.version()).isEqualTo(state.version() + 1);
                });
            }
        }
        assertThat(found).containsExactly("LIVE withdraw WITHDRAWN", "WITHDRAWN enrol LIVE");
        assertThat(refused)
                .isEqualTo(Map.of("LIVE enrol", "AlreadyEnrolled", "WITHDRAWN withdraw", "AlreadyWithdrawn"));
        diagram.assertShown();
    }

    @Test
    void onePersonIsOneEnrolmentHoweverTheirAddressIsWritten() {
        Enrol loud = new Enrol("pchela", new Attendee("Анна", " ANNA@Example.bg"), "petar");
        assertThat(Enrolment.anew(new TrainingId("t"), loud, BEFORE).id()).isEqualTo(LIVE.id());
        assertThat(Enrolment.anew(new TrainingId("other"), loud, BEFORE).id()).isNotEqualTo(LIVE.id());
    }

    @Test
    void aPersonIsNeverWrittenToALog() {
        assertThat(LIVE.toString()).doesNotContain("Анна", "anna@");
    }

    private static Optional<Enrolment> outcome(
            Enrolment state, EnrolmentCommand command, Map<String, String> refused, String pair) {
        try {
            return Optional.of(state.decide(command, BEFORE));
        } catch (EnrolmentException refusal) {
            refused.put(pair, refusal.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
