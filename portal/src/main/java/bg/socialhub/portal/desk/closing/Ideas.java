package bg.socialhub.portal.desk.closing;

import bg.socialhub.portal.gateway.ClosingDaysApi.ClosedDay;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosingYear;
import bg.socialhub.portal.gateway.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What last year's own closing days would be this year.
 *
 * @param days those that this year does not have yet, by date
 * @param holidays whether last year's holidays counted and this year's do not
 */
record Ideas(List<Idea> days, boolean holidays) {

    /** @param needless because it is a weekend or a holiday that counts already */
    record Idea(LocalDate day, Text reason, boolean needless) {}

    /** The 29th of February has no successor. */
    static Ideas from(ClosingYear last, ClosingYear now) {
        Set<LocalDate> had = now.days().stream().map(ClosedDay::date).collect(Collectors.toSet());
        Set<LocalDate> closed = now.closed().stream().map(ClosedDay::date).collect(Collectors.toSet());
        List<Idea> days = last.days().stream()
                .filter(day -> day.date().getDayOfMonth()
                        == day.date().withYear(now.year()).getDayOfMonth())
                .map(day -> idea(day.date().withYear(now.year()), day.reason(), closed))
                .filter(idea -> !had.contains(idea.day()))
                .toList();
        return new Ideas(days, last.publicHolidays() && !now.publicHolidays());
    }

    public boolean isEmpty() {
        return days.isEmpty() && !holidays;
    }

    /** The chosen ones of these, whatever else was sent. */
    Map<LocalDate, Text> chosen(Collection<LocalDate> chosen) {
        var days = new LinkedHashMap<LocalDate, Text>();
        this.days.stream()
                .filter(idea -> chosen.contains(idea.day()))
                .forEach(idea -> days.put(idea.day(), idea.reason()));
        return days;
    }

    private static Idea idea(LocalDate day, Text reason, Set<LocalDate> closed) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return new Idea(day, reason, weekend || closed.contains(day));
    }
}
