package bg.socialhub.hub.training.domain;

import static bg.socialhub.hub.training.domain.TrainingFixtures.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.training.domain.TrainingException.SessionsOverlap;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTests {

    @Test
    void keepsTheOrderOfTimeAndTheNumbersOfTheRequest() {
        Timetable timetable = Timetable.of(List.of(
                placement("2027-03-09T10:00", "2027-03-09T12:00"), placement("2027-03-08T10:00", "2027-03-08T13:00")));
        assertThat(timetable.sessions()).extracting(Session::number).containsExactly(2, 1);
        assertThat(timetable.length()).isEqualTo(Duration.ofHours(5));
        assertThat(timetable.end()).contains(timetable.get(1).at().end());
    }

    @Test
    void refusesTwoSessionsAtOneTimeByTheIndexOfTheSecond() {
        Placement late = placement("2027-03-08T10:00", "2027-03-08T12:00");
        assertThatExceptionOfType(SessionsOverlap.class)
                .isThrownBy(() -> Timetable.of(List.of(late, placement("2027-03-08T11:59", "2027-03-08T13:00"))))
                .satisfies(overlap -> assertThat(overlap.index()).isEqualTo(1));
        assertThat(Timetable.of(List.of(late, placement("2027-03-08T12:00", "2027-03-08T13:00")))
                        .sessions())
                .hasSize(2);
    }

    @Test
    void anHourIsAnHourAlsoInTheNightsInWhichTheClockChanges() {
        Timetable spring = Timetable.of(List.of(placement("2027-03-28T02:00", "2027-03-28T05:00")));
        Timetable autumn = Timetable.of(List.of(placement("2027-10-31T02:00", "2027-10-31T05:00")));
        assertThat(spring.length()).isEqualTo(Duration.ofHours(2));
        assertThat(autumn.length()).isEqualTo(Duration.ofHours(4));
    }
}
