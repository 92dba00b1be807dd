package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.web.InvalidField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes different in a series from a day on; whatever is null stays as it was.
 *
 * @param equipment what comes with each occurrence from then on; nothing when it is empty
 */
record Revision(
        LocalDate from,
        @Nullable RoomId room,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends,
        @Nullable RecurrenceRule rule,
        @Nullable String purpose,
        @Nullable Integer attendees,
        OnConflict onConflict,
        @Nullable List<Lent> equipment,
        @Nullable Arrangement arrangement) {

    /** How the room is to be arranged; nobody says so when the layout is null. */
    record Arrangement(@Nullable Layout layout) {}

    /** The plan of the series that goes on in this one's place. */
    SeriesPlan of(BookingSeries series) {
        SeriesPlan old = series.plan();
        return new SeriesPlan(
                room == null ? old.room() : room,
                recurrence(series),
                purpose == null ? old.purpose() : purpose,
                attendees == null ? old.attendees() : attendees,
                old.enterprise(),
                onConflict,
                equipment == null ? old.equipment() : equipment,
                arrangement == null ? old.layout() : arrangement.layout());
    }

    private Recurrence recurrence(BookingSeries series) {
        Recurrence old = series.plan().recurrence();
        LocalTime start = begins == null ? old.start().toLocalTime() : begins;
        LocalTime end = ends == null ? old.end().toLocalTime() : ends;
        if (rule == null) {
            List<LocalDate> left = series.occurrences().stream()
                    .map(Occurrence::day)
                    .filter(day -> !day.isBefore(from))
                    .toList();
            if (left.isEmpty()) {
                throw new InvalidField("from", "no-occurrences");
            }
            return old.from(left.getFirst(), left.getLast(), start, end);
        }
        long nights =
                ChronoUnit.DAYS.between(old.start().toLocalDate(), old.end().toLocalDate());
        return new Recurrence(from.atTime(start), from.plusDays(nights).atTime(end), rule, Set.of());
    }
}
