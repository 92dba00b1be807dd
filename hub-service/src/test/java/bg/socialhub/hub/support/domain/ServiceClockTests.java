package bg.socialhub.hub.support.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static bg.socialhub.hub.support.domain.SupportFixtures.LEVEL;
import static bg.socialhub.hub.support.domain.SupportFixtures.WEEKDAYS;
import static bg.socialhub.hub.support.domain.SupportFixtures.opened;
import static bg.socialhub.hub.support.domain.SupportFixtures.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bg.socialhub.hub.support.domain.Watch.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request of Monday morning under a level of 4 and 20 hours; a business day has 8.5. */
class ServiceClockTests {

    @Test
    void anUntouchedRequestIsDueByItsOpening() {
        ServiceClock clock = clock(opened(), LEVEL);
        assertThat(clock.responseDue()).isEqualTo(local("2027-03-01T13:00"));
        assertThat(clock.resolutionDue()).contains(local("2027-03-03T12:00"));
        assertThat(clock.due()).contains(local("2027-03-01T13:00"));
        assertThat(clock.elapsed(local("2027-03-02T09:30"))).isEqualTo(Duration.ofHours(9));
        assertThat(clock.waited(local("2027-03-02T09:30"))).isZero();
    }

    @Test
    void whatIsLeftIsBusinessTimeAndBelowZeroOnceItIsPast() {
        ServiceClock clock = clock(opened(), LEVEL);
        assertThat(clock.left(local("2027-03-01T10:15"))).contains(Duration.ofMinutes(165));
        assertThat(clock.left(local("2027-03-01T13:00"))).contains(Duration.ZERO);
        assertThat(clock.left(local("2027-03-02T09:30"))).contains(Duration.ofHours(-5));
        assertThat(clock(asked(), LEVEL).left(local("2027-03-05T12:00"))).isEmpty();
    }

    @Test
    void takingItIsNoAnswer() {
        SupportRequest taken = then(opened(), Step.ASSIGN, "2027-03-01T10:00");
        assertThat(clock(taken, LEVEL).answeredAt()).isEmpty();
        SupportRequest answered = then(taken, Step.ANSWER, "2027-03-01T11:00");
        assertThat(clock(answered, LEVEL).answeredAt()).contains(local("2027-03-01T11:00"));
        assertThat(clock(answered, LEVEL).due()).contains(local("2027-03-03T12:00"));
    }

    @Test
    void whileTheEnterpriseIsAskedTheClockStandsStill() {
        SupportRequest asked = asked();
        ServiceClock waiting = clock(asked, LEVEL);
        assertThat(waiting.resolutionDue()).isEmpty();
        assertThat(waiting.due()).isEmpty();
        assertThat(waiting.reached(local("2028-03-01T09:00"))).isEmpty();
        assertThat(waiting.elapsed(local("2027-03-05T12:00"))).isEqualTo(Duration.ofHours(3));

        SupportRequest answered = then(asked, Step.REPLY, "2027-03-05T12:00");
        ServiceClock running = clock(answered, LEVEL);
        assertThat(running.waited(local("2027-03-08T09:00"))).isEqualTo(Duration.ofHours(34));
        assertThat(running.elapsed(local("2027-03-05T13:00"))).isEqualTo(Duration.ofHours(4));
        assertThat(running.resolutionDue()).contains(local("2027-03-09T12:00"));
    }

    @Test
    void aChangeOfTheLevelLosesNoWaitingTime() {
        SupportRequest answered = then(asked(), Step.REPLY, "2027-03-05T12:00");
        Instant now = local("2027-03-08T09:00");
        for (ServiceLevel level : new ServiceLevel[] {level(2, 1, 10), level(3, 4, 40), level(4, 4, 20)}) {
            ServiceClock clock = clock(answered, level);
            assertThat(clock.waited(now)).isEqualTo(Duration.ofHours(34));
            assertThat(clock.elapsed(now)).isEqualTo(clock(answered, LEVEL).elapsed(now));
            assertThat(WEEKDAYS.between(
                            local("2027-03-01T09:00"), clock.resolutionDue().orElseThrow()))
                    .isEqualTo(level.resolution().plusHours(34));
        }
    }

    @Test
    void timeAfterTheSolutionIsNobodysAndAReopenedRequestGoesOnWhereItStood() {
        SupportRequest resolved =
                then(then(opened(), Step.ASSIGN, "2027-03-01T10:00"), Step.RESOLVE, "2027-03-01T12:00");
        assertThat(clock(resolved, LEVEL).due()).isEmpty();
        SupportRequest again = then(resolved, Step.REOPEN, "2027-03-15T09:00");
        ServiceClock clock = clock(again, LEVEL);
        assertThat(clock.elapsed(local("2027-03-15T10:00"))).isEqualTo(Duration.ofHours(4));
        assertThat(clock.waited(local("2027-03-15T10:00"))).isZero();
        assertThat(clock.due()).contains(local("2027-03-16T17:30"));
    }

    @Test
    void whatWasLateStaysLateWhileTheEnterpriseIsAsked() {
        SupportRequest late = then(then(opened(), Step.ASSIGN, "2027-03-01T10:00"), Step.AWAIT, "2027-03-04T10:00");
        assertThat(clock(late, LEVEL).resolutionDue()).contains(local("2027-03-03T12:00"));
        assertThat(clock(late, LEVEL).reached(local("2027-03-04T10:00")))
                .containsExactly(Stage.RESOLUTION_NEAR, Stage.RESOLUTION_LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T12:59, ''",
        "2027-03-01T13:00, RESPONSE_LATE",
        "2027-03-02T16:29, RESPONSE_LATE",
        "2027-03-02T16:30, RESPONSE_LATE RESOLUTION_NEAR",
        "2027-03-03T11:59, RESPONSE_LATE RESOLUTION_NEAR",
        "2027-03-03T12:00, RESPONSE_LATE RESOLUTION_NEAR RESOLUTION_LATE",
    })
    void stagesAreReachedAtTheirMoments(String now, String stages) {
        assertThat(clock(opened(), LEVEL).reached(local(now)).stream()
                        .map(Stage::name)
                        .toList())
                .isEqualTo(stages.isEmpty() ? java.util.List.of() : java.util.List.of(stages.split(" ")));
    }

    @Test
    void anOpeningBeforeTheWeekendOfTheClockChangeIsDueAtTheUsualHour() {
        for (String friday : new String[] {"2027-03-26T16:30", "2027-10-29T16:30"}) {
            SupportRequest request = SupportRequest.opened(opened().id(), SupportFixtures.CONCERN, local(friday));
            assertThat(clock(request, LEVEL).responseDue())
                    .isEqualTo(local(friday.startsWith("2027-03") ? "2027-03-29T12:00" : "2027-11-01T12:00"));
        }
    }

    @Test
    void whateverTheStepsEveryBusinessMinuteIsCountedOnceAndTheLevelMovesNone() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            SupportRequest request = opened();
            Instant now = SupportFixtures.NOW;
            Duration over = Duration.ZERO;
            for (int step = 0; step < 12; step++) {
                Instant before = now;
                now = now.plus(Duration.ofMinutes(random.nextInt(5000)));
                over = request.status().isOpen() ? over : over.plus(WEEKDAYS.between(before, now));
                Step next = Step.values()[random.nextInt(Step.values().length)];
                if (next != Step.MERGE && request.status().after(next, true).isPresent()) {
                    request = request.take(new SupportRequest.Doing(next, "x", now, "x"));
                }
            }
            ServiceClock strict = clock(request, level(1, 1, 1 + random.nextInt(50)));
            ServiceClock mild = clock(request, level(2, 8, 8 + random.nextInt(500)));
            assertThat(strict.elapsed(now).plus(strict.waited(now)).plus(over))
                    .as("seed %d", seed)
                    .isEqualTo(WEEKDAYS.between(SupportFixtures.NOW, now));
            assertThat(strict.waited(now)).as("seed %d", seed).isEqualTo(mild.waited(now));
            assertThat(strict.elapsed(now)).as("seed %d", seed).isEqualTo(mild.elapsed(now));
            Instant last = request.log().getLast().at();
            assertThat(strict.resolutionDue().filter(due -> !due.isAfter(last)).isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(strict.elapsed(last).compareTo(strict.level().resolution()) >= 0);
        }
    }

    @Test
    void aLevelThatAnswersAfterItResolvesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> level(1, 5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> level(0, 4, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> level(1, 0, 5));
    }

    /** Taken at ten, the enterprise asked at noon. */
    private static SupportRequest asked() {
        return then(then(opened(), Step.ASSIGN, "2027-03-01T10:00"), Step.AWAIT, "2027-03-01T12:00");
    }

    private static ServiceLevel level(int version, int response, int resolution) {
        return new ServiceLevel(version, Duration.ofHours(response), Duration.ofHours(resolution));
    }

    private static ServiceClock clock(SupportRequest request, ServiceLevel level) {
        return new ServiceClock(request.log(), level, WEEKDAYS);
    }
}
