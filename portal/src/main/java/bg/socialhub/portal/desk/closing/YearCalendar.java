package bg.socialhub.portal.desk.closing;

import bg.socialhub.portal.gateway.ClosingDaysApi.ClosedDay;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosingYear;
import bg.socialhub.portal.gateway.Text;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year month by month, in weeks from Monday to Sunday. */
record YearCalendar(List<MonthOfYear> months) {

    private static final int WEEK = 7;

    /** Why a day is marked. */
    enum Mark {
        OWN,
        HOLIDAY,
        WORKING_HOLIDAY;

        boolean isClosed() {
            return this != WORKING_HOLIDAY;
        }
    }

    /** A field of the calendar; without a day it only fills the week. */
    record Field(
            @Nullable LocalDate day,
            @Nullable Mark mark,
            @Nullable Text reason) {

        static final Field EMPTY = new Field(null, null, null);

        /** What a style sheet calls it. */
        public @Nullable String style() {
            return mark == null
                    ? null
                    : "day-" + mark.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** @param closed on how many of its days the centre is closed */
    record MonthOfYear(YearMonth month, List<List<Field>> weeks, long closed) {}

    static YearCalendar of(ClosingYear year) {
        var marked = new HashMap<LocalDate, Field>();
        year.officialHolidays()
                .forEach(day -> mark(marked, day, year.publicHolidays() ? Mark.HOLIDAY : Mark.WORKING_HOLIDAY));
        year.days().forEach(day -> mark(marked, day, Mark.OWN));
        return new YearCalendar(Arrays.stream(Month.values())
                .map(month -> month(YearMonth.of(year.year(), month), marked))
                .toList());
    }

    private static void mark(Map<LocalDate, Field> marked, ClosedDay day, Mark mark) {
        marked.put(day.date(), new Field(day.date(), mark, day.reason()));
    }

    private static MonthOfYear month(YearMonth month, Map<LocalDate, Field> marked) {
        List<Field> fields = new ArrayList<>();
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        Stream.generate(() -> Field.EMPTY).limit(before).forEach(fields::add);
        month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> marked.getOrDefault(day, new Field(day, null, null)))
                .forEach(fields::add);
        while (fields.size() % WEEK != 0) {
            fields.add(Field.EMPTY);
        }
        List<List<Field>> weeks = new ArrayList<>();
        for (int first = 0; first < fields.size(); first += WEEK) {
            weeks.add(List.copyOf(fields.subList(first, first + WEEK)));
        }
        long closed = fields.stream()
                .filter(field -> field.mark() != null && field.mark().isClosed())
                .count();
        return new MonthOfYear(month, List.copyOf(weeks), closed);
    }
}
