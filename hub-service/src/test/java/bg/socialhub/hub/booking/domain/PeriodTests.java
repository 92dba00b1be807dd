package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeriodTests {

    @Test
    void aWeeklyBlockingKeepsItsWallTimesWhenTheClockChanges() {
        assertThat(weekly("2027-03-20", "2027-04-05", "10:00", "12:00").slots())
                .containsExactly(
                        slot("2027-03-21T10:00", "2027-03-21T12:00"),
                        slot("2027-03-28T10:00", "2027-03-28T12:00"),
                        slot("2027-04-04T10:00", "2027-04-04T12:00"));
    }

    @Test
    void wholeDaysHave23And25HoursWhenTheClockChanges() {
        assertThat(weekly("2027-03-28", "2027-03-28", "00:00", "00:00").slots())
                .containsExactly(Slot.ofDay(LocalDate.parse("2027-03-28")))
                .first()
                .returns(Duration.ofHours(23), Slot::length);
        assertThat(weekly("2027-10-31", "2027-10-31", "00:00", "00:00").slots())
                .first()
                .returns(Duration.ofHours(25), Slot::length);
    }

    @Test
    void whatLiesInTheSkippedHourIsMovedBehindItOrNothing() {
        assertThat(weekly("2027-03-28", "2027-03-28", "03:30", "04:15").slots()).isEmpty();
        assertThat(weekly("2027-03-28", "2027-03-28", "03:30", "05:00").slots())
                .containsExactly(slot("2027-03-28T04:30", "2027-03-28T05:00"));
    }

    @Test
    void oneSpanIsCutAtMidnightAlsoOverTheLongNight() {
        Period once = new Period.Once(slot("2027-10-30T22:00", "2027-11-01T08:00"));
        assertThat(once.slots())
                .containsExactly(
                        slot("2027-10-30T22:00", "2027-10-31T00:00"),
                        Slot.ofDay(LocalDate.parse("2027-10-31")),
                        slot("2027-11-01T00:00", "2027-11-01T08:00"));
    }

    @Test
    void endsAfterItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> weekly("2027-03-08", "2027-03-07", "10:00", "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> weekly("2027-03-07", "2027-03-08", "12:00", "12:00"));
    }

    private static Period weekly(String first, String last, String from, String to) {
        return new Period.Weekly(
                LocalDate.parse(first),
                LocalDate.parse(last),
                Set.of(DayOfWeek.SUNDAY),
                LocalTime.parse(from),
                LocalTime.parse(to));
    }
}
