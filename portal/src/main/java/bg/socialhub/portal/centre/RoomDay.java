package bg.socialhub.portal.centre;

import bg.socialhub.portal.gateway.RoomsApi.Day;
import bg.socialhub.portal.gateway.RoomsApi.Interval;
import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a day in a room, as a reader sees it; without spans it is over.
 *
 * @param hours from opening to closing; absent when the room is closed all day
 */
record RoomDay(LocalDate date, @Nullable String hours, List<Span> spans) {

    private static final int SLOT = 30;
    private static final String MIDNIGHT = "24:00";

    /**
     * A part of the day.
     *
     * @param start from when one can still book it; absent when it is not free
     */
    record Span(
            LocalTime from,
            String to,
            Occupation state,
            @Nullable LocalDateTime start) {

        public boolean isFree() {
            return state == Occupation.FREE;
        }

        /** Whether somebody may wait for it on this day: others have it, it is still to come and ends before midnight. */
        public boolean isAwaited(LocalDate day, LocalDateTime now) {
            boolean others = state == Occupation.TAKEN || state == Occupation.REQUESTED;
            return others && day.atTime(from).isAfter(now) && !to.equals(MIDNIGHT);
        }
    }

    static RoomDay of(Day day, LocalDateTime now) {
        List<Interval> open = day.intervals().stream()
                .filter(interval -> interval.state() != Occupation.CLOSED)
                .toList();
        String hours = open.isEmpty()
                ? null
                : local(open.getFirst().from()).toLocalTime() + "–" + end(open.getLast(), day.date());
        List<Span> spans = open.stream()
                .flatMap(interval -> span(interval, day.date(), now).stream())
                .toList();
        return new RoomDay(day.date(), hours, spans);
    }

    private static Optional<Span> span(Interval interval, LocalDate date, LocalDateTime now) {
        LocalDateTime from = local(interval.from());
        LocalDateTime to = local(interval.to());
        LocalDateTime start =
                Stream.of(from, nextSlot(now)).max(LocalDateTime::compareTo).orElse(from);
        boolean free = interval.state() == Occupation.FREE;
        if (!now.isBefore(to) || free && !start.isBefore(to)) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                free ? start.toLocalTime() : from.toLocalTime(),
                end(interval, date),
                interval.state(),
                free ? start : null));
    }

    private static String end(Interval interval, LocalDate date) {
        LocalDateTime to = local(interval.to());
        return to.toLocalDate().equals(date) ? to.toLocalTime().toString() : MIDNIGHT;
    }

    private static LocalDateTime nextSlot(LocalDateTime now) {
        LocalDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        return minute.plusMinutes(SLOT - minute.getMinute() % SLOT);
    }

    private static LocalDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(Formats.ZONE).toLocalDateTime();
    }
}
