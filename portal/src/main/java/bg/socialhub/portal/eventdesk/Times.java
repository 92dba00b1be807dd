package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.page.Formats;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place and until when one may register, read from the fields of its form.
 *
 * @param faults the fields that are not a day or a time
 */
record Times(
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable OffsetDateTime closes,
        Set<String> faults) {

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    static Times of(EventForm form) {
        var faults = new HashSet<String>();
        LocalDate day = day("day", form.day(), faults);
        LocalTime begins = time("begins", form.begins(), faults);
        LocalTime ends = time("ends", form.ends(), faults);
        LocalDate lastDay = EventForm.filled(form.lastDay()) == null ? day : day("lastDay", form.lastDay(), faults);
        OffsetDateTime closes = null;
        if (EventForm.filled(form.closesDay()) != null) {
            LocalTime at = EventForm.filled(form.closesAt()) == null
                    ? LocalTime.of(23, 59)
                    : time("closesAt", form.closesAt(), faults);
            closes = moment(day("closesDay", form.closesDay(), faults), at);
        }
        return new Times(moment(day, begins), moment(lastDay, ends), closes, Set.copyOf(faults));
    }

    boolean endBeforeStart() {
        return start != null && end != null && !end.isAfter(start);
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, Set<String> faults) {
        try {
            String day = text == null ? "" : text.strip();
            return day.contains(".") ? LocalDate.parse(day, DOTTED) : LocalDate.parse(day);
        } catch (DateTimeException _) {
            faults.add(field);
            return null;
        }
    }

    private static @Nullable LocalTime time(String field, @Nullable String text, Set<String> faults) {
        try {
            String time = text == null ? "" : text.strip();
            return time.length() > 5 ? LocalTime.parse(time) : LocalTime.parse(time, CLOCK);
        } catch (DateTimeException _) {
            faults.add(field);
            return null;
        }
    }

    private static @Nullable OffsetDateTime moment(@Nullable LocalDate day, @Nullable LocalTime time) {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(Formats.ZONE).toOffsetDateTime();
    }
}
