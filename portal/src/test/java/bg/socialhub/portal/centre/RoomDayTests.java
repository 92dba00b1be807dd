package bg.socialhub.portal.centre;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.RoomsApi.Day;
import bg.socialhub.portal.gateway.RoomsApi.Interval;
import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomDayTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    @Test
    void aDayToComeIsFreeFromOpeningToClosing() {
        var day = RoomDay.of(
                day(
                        interval(0, 7, Occupation.CLOSED),
                        interval(7, 22, Occupation.FREE),
                        interval(22, 24, Occupation.CLOSED)),
                DAY.minusDays(1).atTime(12, 0));

        assertThat(day.hours()).isEqualTo("07:00–22:00");
        assertThat(day.spans())
                .containsExactly(new RoomDay.Span(LocalTime.of(7, 0), "22:00", Occupation.FREE, DAY.atTime(7, 0)));
    }

    @Test
    void todayOneCanBookFromTheNextHalfHourOn() {
        var free = day(interval(7, 10, Occupation.TAKEN), interval(10, 22, Occupation.FREE));

        assertThat(starts(free, 11, 5)).containsExactly(DAY.atTime(11, 30));
        assertThat(starts(free, 11, 30)).containsExactly(DAY.atTime(12, 0));
        assertThat(starts(free, 21, 29)).containsExactly(DAY.atTime(21, 30));
        assertThat(starts(free, 21, 30)).isEmpty();
        assertThat(starts(free, 23, 59)).isEmpty();
    }

    @Test
    void whatIsTakenOrBlockedOrAwaitsADecisionHasItsHoursAndCannotBeBooked() {
        var day = RoomDay.of(
                day(
                        interval(9, 12, Occupation.TAKEN),
                        interval(12, 13, Occupation.REQUESTED),
                        interval(13, 15, Occupation.BLOCKED)),
                DAY.atTime(10, 0));

        assertThat(day.spans())
                .containsExactly(
                        new RoomDay.Span(LocalTime.of(9, 0), "12:00", Occupation.TAKEN, null),
                        new RoomDay.Span(LocalTime.of(12, 0), "13:00", Occupation.REQUESTED, null),
                        new RoomDay.Span(LocalTime.of(13, 0), "15:00", Occupation.BLOCKED, null));
    }

    @Test
    void oneMayWaitForWhatOthersHaveIfItIsStillToComeAndEndsThatDay() {
        var now = DAY.atTime(10, 0);
        var day = RoomDay.of(
                day(
                        interval(9, 12, Occupation.TAKEN),
                        interval(12, 13, Occupation.REQUESTED),
                        interval(13, 15, Occupation.BLOCKED),
                        interval(15, 16, Occupation.FREE),
                        interval(16, 24, Occupation.TAKEN)),
                now);

        assertThat(day.spans())
                .filteredOn(span -> span.isAwaited(DAY, now))
                .extracting(RoomDay.Span::to)
                .containsExactly("13:00");
    }

    @Test
    void aClosedDayHasNoHours() {
        var day = RoomDay.of(day(interval(0, 24, Occupation.CLOSED)), DAY.atTime(10, 0));

        assertThat(day.hours()).isNull();
        assertThat(day.spans()).isEmpty();
    }

    @Test
    void midnightAtTheEndIsTwentyFourHours() {
        var day = RoomDay.of(
                day(interval(7, 24, Occupation.FREE)), DAY.minusDays(1).atTime(0, 0));

        assertThat(day.hours()).isEqualTo("07:00–24:00");
        assertThat(day.spans()).singleElement().extracting(RoomDay.Span::to).isEqualTo("24:00");
    }

    private static List<LocalDateTime> starts(Day day, int hour, int minute) {
        return RoomDay.of(day, DAY.atTime(hour, minute)).spans().stream()
                .filter(RoomDay.Span::isFree)
                .map(RoomDay.Span::start)
                .toList();
    }

    private static Day day(Interval... intervals) {
        return new Day(DAY, List.of(intervals));
    }

    private static Interval interval(int from, int to, Occupation state) {
        return new Interval(at(from), at(to), state);
    }

    /** As Jackson reads it: the moment in UTC, two hours before Sofia's clock. */
    private static OffsetDateTime at(int hour) {
        return OffsetDateTime.parse("2026-11-24T22:00:00Z").plusHours(hour);
    }
}
