package bg.socialhub.hub.closing;

import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A year as everybody may see it.
 *
 * @param days what the staff set
 * @param officialHolidays those of the year, whether they count or not
 * @param closed the days on which the centre is closed
 */
record ClosingResponse(
        String centre,
        int year,
        boolean publicHolidays,
        List<Day> days,
        List<Day> officialHolidays,
        List<Day> closed,
        long version) {

    record Day(LocalDate date, LocalizedText reason) {}

    static ClosingResponse from(ClosingYear year) {
        return new ClosingResponse(
                year.centre(),
                year.year(),
                year.publicHolidays(),
                all(year.days()),
                all(PublicHolidays.of(year.year())),
                all(year.closed()),
                year.version());
    }

    private static List<Day> all(Map<LocalDate, LocalizedText> days) {
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}
