package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.BookingsApi.Wish;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Which room somebody wants, when and for what. */
record BookingForm(
        @Nullable String enterprise,
        @Nullable String centre,
        @Nullable String room,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime from,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime to,
        @Nullable String purpose,
        @Nullable Integer attendees,
        @Nullable String key) {

    Wish toWish() {
        String forWhom = enterprise == null || enterprise.isBlank() ? null : enterprise;
        return new Wish(room, at(from), at(to), purpose, attendees, forWhom);
    }

    /** With the place and day that are shown when none were chosen. */
    BookingForm of(String chosenCentre, @Nullable String chosenRoom, LocalDate chosenDay) {
        return new BookingForm(enterprise, chosenCentre, chosenRoom, chosenDay, from, to, purpose, attendees, key);
    }

    /** With what is free instead of what was taken. */
    BookingForm taking(Free free) {
        var start = free.start().atZoneSameInstant(Formats.ZONE);
        var end = free.end().atZoneSameInstant(Formats.ZONE);
        return new BookingForm(
                enterprise,
                centre,
                free.roomId(),
                start.toLocalDate(),
                start.toLocalTime(),
                end.toLocalTime(),
                purpose,
                attendees,
                null);
    }

    private @Nullable OffsetDateTime at(@Nullable LocalTime time) {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(Formats.ZONE).toOffsetDateTime();
    }
}
