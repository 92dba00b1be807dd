package bg.socialhub.portal.desk.blocking;

import bg.socialhub.portal.gateway.BlockingsApi.Blocking;
import bg.socialhub.portal.gateway.BlockingsApi.Once;
import bg.socialhub.portal.gateway.BlockingsApi.Weekly;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A blocking's time on one local day. */
record BlockedDay(LocalDate day, OffsetDateTime start, OffsetDateTime end) {

    /** All days on which a blocking holds, in order; at most a year of them, as the API takes no more. */
    static List<BlockedDay> of(Blocking blocking) {
        Stream<BlockedDay> days = blocking.once() != null ? once(blocking.once()) : weekly(blocking.weekly());
        return days.filter(one -> !blocking.exceptions().contains(one.day())).toList();
    }

    boolean overlaps(OffsetDateTime from, OffsetDateTime to) {
        return start.isBefore(to) && from.isBefore(end);
    }

    private static Stream<BlockedDay> once(Once once) {
        OffsetDateTime start = once.start();
        OffsetDateTime end = once.end();
        if (start == null || end == null) {
            return Stream.empty();
        }
        return day(start)
                .datesUntil(day(end.minusNanos(1)).plusDays(1))
                .map(day -> new BlockedDay(day, later(start, midnight(day)), earlier(end, midnight(day.plusDays(1)))));
    }

    private static Stream<BlockedDay> weekly(@Nullable Weekly weekly) {
        if (weekly == null || weekly.first() == null || weekly.last() == null) {
            return Stream.empty();
        }
        LocalTime from = weekly.from() == null ? LocalTime.MIDNIGHT : weekly.from();
        LocalTime to = weekly.to() == null ? LocalTime.MIDNIGHT : weekly.to();
        return weekly.first()
                .datesUntil(weekly.last().plusDays(1))
                .filter(day -> weekly.days().contains(day.getDayOfWeek()))
                .map(day -> new BlockedDay(
                        day,
                        moment(day, from),
                        to.equals(LocalTime.MIDNIGHT) ? midnight(day.plusDays(1)) : moment(day, to)))
                .filter(one -> one.start().isBefore(one.end()));
    }

    private static LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(Formats.ZONE).toLocalDate();
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }

    private static OffsetDateTime moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Formats.ZONE).toOffsetDateTime();
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
