package bg.socialhub.portal.series;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.SeriesApi.Occurrence;
import bg.socialhub.portal.gateway.SeriesApi.Result;
import bg.socialhub.portal.gateway.SomeSeries;
import bg.socialhub.portal.page.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private static final LocalDate FIRST = LocalDate.parse("2027-03-22");
    private static final Instant NOON = at(FIRST, 12).toInstant();

    @Test
    void onlyWhatIsBookedAndHasNotBegunIsStillToCome() {
        var series = SomeSeries.of(
                booked(FIRST, 10, Status.CONFIRMED),
                booked(FIRST, 14, Status.CONFIRMED),
                booked(FIRST.plusDays(7), 10, Status.CANCELLED),
                booked(FIRST.plusDays(14), 10, Status.REQUESTED),
                new Occurrence(
                        FIRST.plusDays(21),
                        at(FIRST.plusDays(21), 10),
                        at(FIRST.plusDays(21), 11),
                        Result.TAKEN,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null));
        var coming = Turns.coming(series, NOON);
        assertThat(coming).extracting(Occurrence::day).containsExactly(FIRST, FIRST.plusDays(14));
        assertThat(Turns.changeable(coming, NOON)).as("today is too late").containsExactly(FIRST.plusDays(14));
        assertThat(Turns.from(coming, FIRST.plusDays(1))).hasSize(1);
        assertThat(Turns.from(coming, null)).hasSize(2);
        assertThat(new Turns(series.occurrences()).lost()).isEqualTo(1);
    }

    private static Occurrence booked(LocalDate day, int hour, Status status) {
        return new Occurrence(
                day, at(day, hour), at(day, hour + 1), Result.BOOKED, "b", status, null, null, null, null);
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Formats.ZONE).toOffsetDateTime();
    }
}
