package bg.socialhub.hub.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import bg.socialhub.hub.Diagram;
import bg.socialhub.hub.support.domain.SupportRequest.Doing;
import java.time.Instant;
import java.util.List;
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
            Map.of(Step.REPLY, "REPLIED", Step.AWAIT, "WAITING", Step.HAND_IN, "HANDEDIN");

    private static final Set<String> LEGAL = new TreeSet<>(List.of(
            "NEW ASSIGN ASSIGNED",
            "NEW REPLY NEW",
            "NEW CLOSE CLOSED",
            "NEW MERGE MERGED",
            "NEW HAND_IN NEW",
            "ASSIGNED ASSIGN ASSIGNED",
            "ASSIGNED ANSWER ASSIGNED",
            "ASSIGNED REPLY ASSIGNED",
            "ASSIGNED AWAIT WAITING",
            "ASSIGNED RESOLVE RESOLVED",
            "ASSIGNED CLOSE CLOSED",
            "ASSIGNED MERGE MERGED",
            "ASSIGNED ATTACH ASSIGNED",
            "ASSIGNED HAND_IN ASSIGNED",
            "WAITING ASSIGN WAITING",
            "WAITING ANSWER WAITING",
            "WAITING REPLY ASSIGNED",
            "WAITING RESOLVE RESOLVED",
            "WAITING CLOSE CLOSED",
            "WAITING MERGE MERGED",
            "WAITING ATTACH WAITING",
            "WAITING HAND_IN ASSIGNED",
            "WAITING REMIND WAITING",
            "WAITING LAPSE CLOSED",
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
                status.after(step, true)
                        .ifPresentOrElse(
                                next -> {
                                    found.add(status + " " + step + " " + next);
                                    diagram.arrow(
                                            status.name(),
                                            next.name(),
                                            step.name().toLowerCase().replace('_', '-'));
                                    assertThat(done(in(status), step).status()).isEqualTo(next);
                                },
                                () -> assertThatExceptionOfType(SupportException.IllegalTransition.class)
                                        .isThrownBy(() -> done(in(status), step)));
            }
        }
        diagram.arrow("CLOSED", "NEW", "reopen");
        assertThat(found).isEqualTo(LEGAL);
        diagram.assertShown();
    }

    @Test
    void aRequestTakesNoMoreFilesThanItHasRoomFor() {
        SupportRequest one = in(Status.NEW).attach(SupportFixtures.file("a"), 1, doing(Step.HAND_IN));
        assertThat(one.attachments()).extracting(Attachment::id).containsExactly("a");
        assertThatExceptionOfType(SupportException.FilesFull.class)
                .isThrownBy(() -> one.attach(SupportFixtures.file("b"), 1, doing(Step.HAND_IN)));
    }

    @Test
    void whatNobodyHadTakenBeginsAnewWhenItIsReopened() {
        SupportRequest untaken = in(Status.NEW).take(doing(Step.CLOSE)).take(doing(Step.REOPEN));
        assertThat(untaken.status()).isEqualTo(Status.NEW);
        SupportRequest taken = in(Status.CLOSED).take(doing(Step.REOPEN));
        assertThat(taken.status()).isEqualTo(Status.ASSIGNED);
        assertThat(taken.assignee()).isEqualTo("expert");
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
        SupportRequest merged = in(Status.MERGED);
        var event = new Announcement(merged, NOW).of(step);
        assertThat(event.version()).isEqualTo(merged.version());
        assertThat(event.aggregateId()).isEqualTo("s");
        assertThat(event.getClass().getSimpleName().toUpperCase())
                .startsWith("SUPPORTREQUEST" + EVENTS.getOrDefault(step, step.name()));
    }

    private static Doing doing(Step step) {
        return new Doing(step, "someone", NOW, "Текст");
    }

    private static SupportRequest done(SupportRequest request, Step step) {
        return switch (step) {
            case ASSIGN -> request.assign("expert", doing(step));
            case MERGE -> request.merge(SupportFixtures.older("other"), doing(step));
            case ATTACH, HAND_IN -> request.attach(SupportFixtures.file("f"), 20, doing(step));
            case OPEN, ANSWER, REPLY, AWAIT, RESOLVE, CLOSE, REOPEN, RATE, REMIND, LAPSE -> request.take(doing(step));
        };
    }

    private static SupportRequest in(Status status) {
        return SupportFixtures.in(status);
    }
}
