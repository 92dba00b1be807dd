package bg.socialhub.portal.desk.blocking;

import bg.socialhub.portal.gateway.BlockingsApi.BlockingOrder;
import bg.socialhub.portal.gateway.BlockingsApi.Once;
import bg.socialhub.portal.gateway.BlockingsApi.Weekly;
import bg.socialhub.portal.page.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A blocking as somebody types it; what is left empty of the times means the whole day.
 *
 * @param repeat WEEKLY, else once
 * @param endDay empty when it is the first day
 */
record BlockingForm(
        @Nullable String room,
        @Nullable String repeat,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startDay,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime startTime,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endDay,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime endTime,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
        @Nullable Set<DayOfWeek> days,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime from,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime to,
        @DateTimeFormat(iso = ISO.DATE) @Nullable List<LocalDate> exceptions,
        @Nullable String reason,
        @Nullable String key) {

    private static final int BLANKS = 3;

    static BlockingForm of(@Nullable String room) {
        return new BlockingForm(room, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public boolean isWeekly() {
        return "WEEKLY".equals(repeat);
    }

    public boolean has(DayOfWeek day) {
        return days != null && days.contains(day);
    }

    /** What the fields for exceptions hold: those that there are, and some that are empty. */
    public List<String> exceptionFields() {
        return Stream.concat(
                        excepted().stream().map(LocalDate::toString),
                        Stream.generate(() -> "").limit(BLANKS))
                .toList();
    }

    /** Without further days; a new wish, so without the key of the one before. */
    BlockingForm without(Collection<LocalDate> further) {
        List<LocalDate> all = Stream.concat(excepted().stream(), further.stream())
                .distinct()
                .sorted()
                .toList();
        return new BlockingForm(
                room, repeat, startDay, startTime, endDay, endTime, first, last, days, from, to, all, reason, null);
    }

    BlockingOrder toOrder() {
        String text = reason == null || reason.isBlank() ? null : reason.strip();
        return isWeekly()
                ? new BlockingOrder(room, null, weekly(), excepted(), text)
                : new BlockingOrder(room, once(), null, excepted(), text);
    }

    private Weekly weekly() {
        List<DayOfWeek> chosen =
                days == null ? List.of() : days.stream().sorted().toList();
        return new Weekly(first, last, chosen, from, to);
    }

    private Once once() {
        LocalDate until = endDay == null ? startDay : endDay;
        OffsetDateTime start = startDay == null ? null : moment(startDay, startTime);
        if (until == null) {
            return new Once(start, null);
        }
        return new Once(start, endTime == null ? moment(until.plusDays(1), null) : moment(until, endTime));
    }

    private List<LocalDate> excepted() {
        return exceptions == null
                ? List.of()
                : exceptions.stream().filter(Objects::nonNull).toList();
    }

    private static OffsetDateTime moment(LocalDate day, @Nullable LocalTime time) {
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time)
                .atZone(Formats.ZONE)
                .toOffsetDateTime();
    }
}
