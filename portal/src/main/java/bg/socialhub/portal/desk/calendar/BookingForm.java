package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.BookingsApi.Wish;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A booking as somebody of the centre types it: one room, one day, wall times of Sofia. */
record BookingForm(
        @Nullable String room,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime from,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime to,
        @Nullable String purpose,
        @Nullable Integer attendees,
        @Nullable String key) {

    static BookingForm empty(@Nullable String room, LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to) {
        return new BookingForm(room, day, from, to, null, null, null);
    }

    /** The same wish at another time or in another room; a new wish, so without the key of the one before. */
    BookingForm at(Free free) {
        ZonedDateTime start = free.start().atZoneSameInstant(Formats.ZONE);
        ZonedDateTime end = free.end().atZoneSameInstant(Formats.ZONE);
        return new BookingForm(
                free.roomId(), start.toLocalDate(), start.toLocalTime(), end.toLocalTime(), purpose, attendees, null);
    }

    BookingForm withNewKey() {
        return new BookingForm(room, day, from, to, purpose, attendees, null);
    }

    Wish toWish() {
        return new Wish(blankToNull(room), moment(from), moment(to), blankToNull(purpose), attendees, null);
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
