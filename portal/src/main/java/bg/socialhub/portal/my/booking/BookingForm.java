package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.booking.Things;
import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.BookingsApi.Wish;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Which room somebody wants, when and for what.
 *
 * @param things kinds of equipment, with {@code quantities} in the same order
 */
record BookingForm(
        @Nullable String enterprise,
        @Nullable String centre,
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

    Wish toWish() {
        return new Wish(
                room,
                at(from),
                at(to),
                purpose,
                attendees,
                blankToNull(enterprise),
                Things.of(things, quantities).wanted(),
                blankToNull(layout));
    }

    /** With the place and day that are shown when none were chosen. */
    BookingForm of(String chosenCentre, @Nullable String chosenRoom, LocalDate chosenDay) {
        return with(chosenCentre, chosenRoom, chosenDay, from, to, key);
    }

    /** With what is free instead of what was taken. */
    BookingForm taking(Free free) {
        var start = free.start().atZoneSameInstant(Formats.ZONE);
        var end = free.end().atZoneSameInstant(Formats.ZONE);
        return with(centre, free.roomId(), start.toLocalDate(), start.toLocalTime(), end.toLocalTime(), null);
    }

    public String quantityOf(String kind) {
        return Things.of(things, quantities).quantityOf(kind);
    }

    /** Whether anything is wanted beside the room. */
    public boolean hasExtras() {
        return blankToNull(layout) != null
                || !Things.of(things, quantities).wanted().isEmpty();
    }

    private BookingForm with(
            @Nullable String newCentre,
            @Nullable String newRoom,
            @Nullable LocalDate newDay,
            @Nullable LocalTime newFrom,
            @Nullable LocalTime newTo,
            @Nullable String newKey) {
        return new BookingForm(
                enterprise,
                newCentre,
                newRoom,
                newDay,
                newFrom,
                newTo,
                purpose,
                attendees,
                layout,
                things,
                quantities,
                newKey);
    }

    private @Nullable OffsetDateTime at(@Nullable LocalTime time) {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(Formats.ZONE).toOffsetDateTime();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
