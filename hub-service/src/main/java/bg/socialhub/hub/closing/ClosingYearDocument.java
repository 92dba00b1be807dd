package bg.socialhub.hub.closing;

import bg.socialhub.platform.store.Stored;
import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A centre's year as it is stored; days are text, because a date type would drag a zone in. */
record ClosingYearDocument(String centre, int year, boolean publicHolidays, List<Day> days) {

    /** One closed day, {@code yyyy-MM-dd}. */
    record Day(String date, LocalizedText reason) {}

    static String id(String centre, int year) {
        return centre + "/" + year;
    }

    static ClosingYearDocument from(ClosingYear year) {
        List<Day> days = year.days().entrySet().stream()
                .map(day -> new Day(day.getKey().toString(), day.getValue()))
                .toList();
        return new ClosingYearDocument(year.centre(), year.year(), year.publicHolidays(), days);
    }

    static ClosingYear toDomain(Stored<ClosingYearDocument> stored) {
        ClosingYearDocument year = stored.state();
        SortedMap<LocalDate, LocalizedText> days = new TreeMap<>();
        year.days.forEach(day -> days.put(LocalDate.parse(day.date()), day.reason()));
        return new ClosingYear(year.centre, year.year, year.publicHolidays, days, stored.version());
    }
}
