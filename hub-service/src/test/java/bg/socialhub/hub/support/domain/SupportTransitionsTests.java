package bg.socialhub.hub.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import bg.socialhub.hub.Diagram;
import bg.socialhub.hub.support.domain.SupportRequest.Doing;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every status meets every step (I10). */
class SupportTransitionsTests {

    private static final Instant NOW = Instant.parse("2027-03-01T07:00:00Z");

    private static final Map<Step, String> EVENTS =
            Map.of(Step.OPEN, "OPENED", Step.ANSWER, "ANSWERED", Step.REPLY, "REPLIED", Step.AWAIT, "WAITING");

    private static final Set<String> LEGAL = new TreeSet<>(Set.of(
            "NEW ASSIGN ASSIGNED",
            "NEW REPLY NEW",
            "NEW CLOSE CLOSED",
            "ASSIGNED ASSIGN ASSIGNED",
            "ASSIGNED ANSWER ASSIGNED",
            "ASSIGNED REPLY ASSIGNED",
            "ASSIGNED AWAIT WAITING",
            "ASSIGNED RESOLVE RESOLVED",
            "ASSIGNED CLOSE CLOSED",
            "WAITING ASSIGN WAITING",
            "WAITING ANSWER WAITING",
            "WAITING REPLY ASSIGNED",
            "WAITING RESOLVE RESOLVED",
            "WAITING CLOSE CLOSED",
            "RESOLVED CLOSE CLOSED",
            "RESOLVED REOPEN ASSIGNED",
            "RESOLVED RATE RESOLVED",
            "CLOSED REOPEN ASSIGNED",
            "CLOSED RATE CLOSED"));

    @Test
    void everyPairIsANamedTransitionOrANamedRefusal() {
        Set<String> found = new TreeSet<>();
        Diagram diagram = new Diagram("support request");
        for (Status status : Status.values()) {
            for (Step step : Step.values()) {
                status.after(step)
                        .ifPresentOrElse(
                                next -> {
                                    found.add(status + " " + step + " " + next);
                                    diagram.arrow(
                                            status.name(),
                                            next.name(),
                                            step.name().toLowerCase());
                                    assertThat(in(status).take(doing(step)).status())
                                            .isEqualTo(next);
                                },
                                () -> assertThatExceptionOfType(SupportException.IllegalTransition.class)
                                        .isThrownBy(() -> in(status).take(doing(step))));
            }
        }
        assertThat(found).isEqualTo(LEGAL);
        diagram.assertShownInReadme();
    }

    @Test
    void whatWasClosedWithoutHelpCannotBeRated() {
        SupportRequest closed = in(Status.NEW).take(doing(Step.CLOSE));
        assertThatExceptionOfType(SupportException.NothingToRate.class)
                .isThrownBy(() -> closed.rate(5, doing(Step.RATE)));
    }

    @Test
    void everyStepIsLoggedWithTheStatusThatItLedTo() {
        SupportRequest waiting =
                in(Status.NEW).assign("expert", doing(Step.ASSIGN)).take(doing(Step.AWAIT));
        assertThat(waiting.log())
                .extracting(SupportRequest.Entry::step, SupportRequest.Entry::status)
                .containsExactly(
                        tuple(Step.OPEN, Status.NEW),
                        tuple(Step.ASSIGN, Status.ASSIGNED),
                        tuple(Step.AWAIT, Status.WAITING));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepHasItsOwnEventWithTheStateThatResulted(Step step) {
        SupportRequest resolved = in(Status.RESOLVED);
        var event = new Announcement(resolved, NOW).of(step);
        assertThat(event.version()).isEqualTo(resolved.version());
        assertThat(event.aggregateId()).isEqualTo("s");
        assertThat(event.getClass().getSimpleName().toUpperCase())
                .startsWith("SUPPORTREQUEST" + EVENTS.getOrDefault(step, step.name()));
    }

    private static Doing doing(Step step) {
        return new Doing(step, "someone", NOW, "Текст");
    }

    private static SupportRequest in(Status status) {
        return SupportFixtures.in(status);
    }
}
