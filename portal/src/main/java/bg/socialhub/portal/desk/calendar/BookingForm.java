package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.booking.Things;
import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.BookingsApi.Wish;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A booking as somebody of the centre types it: one room, one day, wall times of Sofia.
 *
 * @param things kinds of equipment, with {@code quantities} in the same order
 */
record BookingForm(
        @Nullable String room,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime from,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime to,
        @Nullable String purpose,
        @Nullable Integer attendees,
        @Nullable String layout,
        @Nullable List<String> things,
        @Nullable List<String> quantities,
        @Nullable String key) {

    /** The same, with the room and day that are shown where none were chosen. */
    BookingForm shown(String shownRoom, LocalDate shownDay) {
        return with(room == null ? shownRoom : room, day == null ? shownDay : day, from, to);
    }

    /** The same wish at another time or in another room; a new wish, so without the key of the one before. */
    BookingForm at(Free free) {
        ZonedDateTime start = free.start().atZoneSameInstant(Formats.ZONE);
        ZonedDateTime end = free.end().atZoneSameInstant(Formats.ZONE);
        return with(free.roomId(), start.toLocalDate(), start.toLocalTime(), end.toLocalTime());
    }

    private BookingForm with(
            @Nullable String newRoom,
            @Nullable LocalDate newDay,
            @Nullable LocalTime newFrom,
            @Nullable LocalTime newTo) {
        return new BookingForm(newRoom, newDay, newFrom, newTo, purpose, attendees, layout, things, quantities, null);
    }

    public String quantityOf(String kind) {
        return Things.of(things, quantities).quantityOf(kind);
    }

    /** Whether anything is wanted beside the room. */
    public boolean hasExtras() {
        return blankToNull(layout) != null
                || !Things.of(things, quantities).wanted().isEmpty();
    }

    Wish toWish() {
        return new Wish(
                blankToNull(room),
                moment(from),
                moment(to),
                blankToNull(purpose),
                attendees,
                null,
                Things.of(things, quantities).wanted(),
                blankToNull(layout));
    }

    private @Nullable OffsetDateTime moment(@Nullable LocalTime time) {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(Formats.ZONE).toOffsetDateTime();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
