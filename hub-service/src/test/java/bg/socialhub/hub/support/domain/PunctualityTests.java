package bg.socialhub.hub.support.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static bg.socialhub.hub.support.domain.SupportFixtures.opened;
import static bg.socialhub.hub.support.domain.SupportFixtures.then;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.support.domain.Punctuality.Promise;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A request of Monday, 9:00, under a level of 4 and 20 hours; a business day has 8.5. */
class PunctualityTests {

    @Test
    void whileThereIsTimeNothingIsDecided() {
        Punctuality untouched = of(opened(), "2027-03-01T13:00");
        assertThat(untouched.answer()).isEqualTo(new Promise(Optional.empty(), Optional.empty()));
        assertThat(untouched.solution()).isEqualTo(new Promise(Optional.empty(), Optional.empty()));
    }

    @Test
    void whatIsLateIsDecidedBeforeItIsDone() {
        Punctuality late = of(opened(), "2027-03-01T13:01");
        assertThat(late.answer()).isEqualTo(new Promise(Optional.of(false), Optional.empty()));
        assertThat(late.solution().kept()).isEmpty();
        assertThat(of(opened(), "2027-03-03T12:00").solution().kept()).isEmpty();
        assertThat(of(opened(), "2027-03-03T12:01").solution().kept()).contains(false);
    }

    @Test
    void anAnswerCountsTheBusinessTimeSinceTheOpening() {
        SupportRequest taken = then(opened(), Step.ASSIGN, "2027-03-01T10:00");
        Promise inTime = of(then(taken, Step.ANSWER, "2027-03-01T13:00"), "2028-01-01T09:00")
                .answer();
        assertThat(inTime).isEqualTo(new Promise(Optional.of(true), Optional.of(Duration.ofHours(4))));
        Promise tooLate = of(then(taken, Step.ANSWER, "2027-03-02T09:30"), "2028-01-01T09:00")
                .answer();
        assertThat(tooLate).isEqualTo(new Promise(Optional.of(false), Optional.of(Duration.ofHours(9))));
    }

    @Test
    void theFirstSolutionCountsWithoutTheTimeOfWaiting() {
        SupportRequest asked = then(then(opened(), Step.ASSIGN, "2027-03-01T10:00"), Step.AWAIT, "2027-03-01T12:00");
        SupportRequest replied = then(asked, Step.REPLY, "2027-03-05T12:00");
        SupportRequest resolved = then(replied, Step.RESOLVE, "2027-03-05T14:00");
        Promise solution = of(resolved, "2028-01-01T09:00").solution();
        assertThat(solution).isEqualTo(new Promise(Optional.of(true), Optional.of(Duration.ofHours(5))));

        SupportRequest again = then(then(resolved, Step.REOPEN, "2027-04-01T09:00"), Step.RESOLVE, "2027-05-03T09:00");
        assertThat(of(again, "2028-01-01T09:00").solution()).isEqualTo(solution);
    }

    @Test
    void whatEndedWithoutAnAnswerWasNoBrokenPromise() {
        SupportRequest closed = then(then(opened(), Step.ASSIGN, "2027-03-01T10:00"), Step.CLOSE, "2027-03-01T10:30");
        Punctuality ended = of(closed, "2028-01-01T09:00");
        assertThat(ended.answer().kept()).isEmpty();
        assertThat(ended.solution().kept()).isEmpty();
    }

    private static Punctuality of(SupportRequest request, String now) {
        ServiceLevel level = new ServiceLevel(1, Duration.ofHours(4), Duration.ofHours(20));
        return Punctuality.of(new ServiceClock(request.log(), level, SupportFixtures.WEEKDAYS), local(now));
    }
}
