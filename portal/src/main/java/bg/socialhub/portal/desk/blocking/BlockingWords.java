package bg.socialhub.portal.desk.blocking;

import bg.socialhub.portal.gateway.BlockingsApi.Blocking;
import bg.socialhub.portal.gateway.BlockingsApi.Once;
import bg.socialhub.portal.gateway.BlockingsApi.Weekly;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** When a room is blocked, in words; templates know it as {@code @blockingWords}. */
@Component("blockingWords")
class BlockingWords {

    private final Formats formats;
    private final MessageSource messages;

    BlockingWords(Formats formats, MessageSource messages) {
        this.formats = formats;
        this.messages = messages;
    }

    public String when(Blocking blocking) {
        return Optional.ofNullable(blocking.once())
                .map(this::once)
                .or(() -> Optional.ofNullable(blocking.weekly()).map(this::weekly))
                .orElse("");
    }

    /** {@code сряда, 25.11.2026 г., 09:00–13:00} */
    public String day(BlockedDay day) {
        LocalTime end = local(day.end());
        return formats.weekday(day.day()) + ", " + hours(local(day.start()), end);
    }

    private String once(Once once) {
        if (once.start() == null || once.end() == null) {
            return "";
        }
        ZonedDateTime start = once.start().atZoneSameInstant(Formats.ZONE);
        ZonedDateTime end = once.end().atZoneSameInstant(Formats.ZONE);
        boolean wholeDays = start.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (!wholeDays) {
            return formats.span(once.start(), once.end());
        }
        LocalDate last = end.toLocalDate().minusDays(1);
        String first = formats.day(start.toLocalDate());
        String days = last.equals(start.toLocalDate()) ? first : first + " – " + formats.day(last);
        return days + ", " + say("rooms.blocking.all-day");
    }

    private String weekly(Weekly weekly) {
        if (weekly.first() == null || weekly.last() == null) {
            return "";
        }
        String days = weekly.days().stream().map(formats::dayOfWeek).collect(Collectors.joining(", "));
        return say(
                "rooms.blocking.weekly",
                days,
                hours(weekly.from(), weekly.to()),
                formats.day(weekly.first()),
                formats.day(weekly.last()));
    }

    /** Midnight to midnight is the whole day. */
    private String hours(@Nullable LocalTime from, @Nullable LocalTime to) {
        String begin = from == null ? "00:00" : formats.time(from);
        String end = to == null || to.equals(LocalTime.MIDNIGHT) ? "24:00" : formats.time(to);
        return begin.equals("00:00") && end.equals("24:00") ? say("rooms.blocking.all-day") : begin + "–" + end;
    }

    private static LocalTime local(java.time.OffsetDateTime time) {
        return time.atZoneSameInstant(Formats.ZONE).toLocalTime();
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
