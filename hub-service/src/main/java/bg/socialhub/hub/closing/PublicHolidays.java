package bg.socialhub.hub.closing;

import bg.socialhub.platform.web.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Bulgaria's official holidays by article 154 of the Labour Code (paragraphs 1 and 2, as in force since 2017). When one of
 * them other than Easter falls on a Saturday or a Sunday, the first working day or days after it are off as well. Days that
 * the Council of Ministers adds or moves for one year (paragraph 3) are not computed: a centre's staff enters them.
 */
final class PublicHolidays {

    private static final SequencedMap<MonthDay, LocalizedText> FIXED = fixed();

    private PublicHolidays() {}

    /** The days of a year that are off, by date, each with its name; unmodifiable. */
    static SortedMap<LocalDate, LocalizedText> of(int year) {
        SortedMap<LocalDate, LocalizedText> days = new TreeMap<>();
        LocalDate easter = OrthodoxEaster.of(year);
        days.put(easter.minusDays(2), new LocalizedText("Разпети петък", "Good Friday"));
        days.put(easter.minusDays(1), new LocalizedText("Велика събота", "Holy Saturday"));
        days.put(easter, new LocalizedText("Великден", "Easter Sunday"));
        days.put(easter.plusDays(1), new LocalizedText("Великденски понеделник", "Easter Monday"));
        FIXED.forEach((day, name) -> days.merge(day.atYear(year), name, PublicHolidays::both));
        FIXED.forEach((day, name) -> {
            if (isWeekend(day.atYear(year))) {
                days.put(firstWorkingDayAfter(day.atYear(year), days), dayOffFor(name));
            }
        });
        return Collections.unmodifiableSortedMap(days);
    }

    private static LocalDate firstWorkingDayAfter(LocalDate holiday, Map<LocalDate, LocalizedText> off) {
        LocalDate day = holiday.plusDays(1);
        while (isWeekend(day) || off.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static LocalizedText both(LocalizedText one, LocalizedText other) {
        return new LocalizedText(one.bg() + "; " + other.bg(), one.en() + "; " + other.en());
    }

    private static LocalizedText dayOffFor(LocalizedText holiday) {
        return new LocalizedText("Почивен ден за: " + holiday.bg(), "Day off for: " + holiday.en());
    }

    private static SequencedMap<MonthDay, LocalizedText> fixed() {
        SequencedMap<MonthDay, LocalizedText> days = new LinkedHashMap<>();
        days.put(MonthDay.of(1, 1), new LocalizedText("Нова година", "New Year's Day"));
        days.put(MonthDay.of(3, 3), new LocalizedText("Ден на Освобождението", "Liberation Day"));
        days.put(MonthDay.of(5, 1), new LocalizedText("Ден на труда", "Labour Day"));
        days.put(MonthDay.of(5, 6), new LocalizedText("Гергьовден", "Saint George's Day"));
        days.put(
                MonthDay.of(5, 24),
                new LocalizedText("Ден на българската просвета и култура", "Day of Bulgarian Education and Culture"));
        days.put(MonthDay.of(9, 6), new LocalizedText("Ден на Съединението", "Unification Day"));
        days.put(MonthDay.of(9, 22), new LocalizedText("Ден на Независимостта", "Independence Day"));
        days.put(MonthDay.of(12, 24), new LocalizedText("Бъдни вечер", "Christmas Eve"));
        days.put(MonthDay.of(12, 25), new LocalizedText("Рождество Христово", "Christmas Day"));
        days.put(MonthDay.of(12, 26), new LocalizedText("Втори ден на Рождество Христово", "Second Day of Christmas"));
        return days;
    }
}
