package bg.socialhub.portal.events;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.Text;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthTests {

    @Test
    void eventsStandInTheMonthInWhichTheyStartInBulgaria() {
        Event may = starting("2027-05-31T20:59:00Z");
        Event june = starting("2027-05-31T21:00:00Z");
        Event later = starting("2027-06-20T07:00:00Z");

        assertThat(Month.of(List.of(may, june, later)))
                .containsExactly(
                        new Month(YearMonth.of(2027, 5), List.of(may)),
                        new Month(YearMonth.of(2027, 6), List.of(june, later)));
    }

    @Test
    void noEventsAreNoMonths() {
        assertThat(Month.of(List.of())).isEmpty();
    }

    private static Event starting(String time) {
        var start = OffsetDateTime.parse(time);
        var text = new Text("Панаир", null);
        return new Event(
                time,
                1,
                "plovdiv",
                "FAIR",
                text,
                text,
                start,
                start.plusHours(6),
                "PUBLISHED",
                null,
                List.of(),
                true,
                start,
                List.of(),
                null);
    }
}
