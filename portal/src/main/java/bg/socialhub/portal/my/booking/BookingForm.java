package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.BookingsApi.Thing;
import bg.socialhub.portal.gateway.BookingsApi.Wish;
import bg.socialhub.portal.gateway.RoomsApi.Layout;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Which room somebody wants, when and for what.
 *
 * @param equipment how many of each kind, by its id; empty where none is wanted
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
        @Nullable Layout layout,
        @Nullable Map<String, String> equipment,
        @Nullable String key) {

    BookingForm {
        equipment = equipment == null ? Map.of() : equipment;
    }

    public @Nullable String wanted(String kind) {
        return equipment == null ? null : equipment.get(kind);
    }

    /** Kinds of which somebody wants what is no number. */
    List<String> wrongEquipment() {
        return filled().entrySet().stream()
                .filter(kind -> !kind.getValue().matches("[1-9]\\d{0,2}"))
                .map(Map.Entry::getKey)
                .toList();
    }

    Wish toWish() {
        String forWhom = enterprise == null || enterprise.isBlank() ? null : enterprise;
        List<Thing> things = filled().entrySet().stream()
                .map(kind -> new Thing(kind.getKey(), Integer.parseInt(kind.getValue())))
                .toList();
        return new Wish(room, at(from), at(to), purpose, attendees, forWhom, things, layout);
    }

    /** With the place and day that are shown when none were chosen. */
    BookingForm of(String chosenCentre, @Nullable String chosenRoom, LocalDate chosenDay) {
        return new BookingForm(
                enterprise, chosenCentre, chosenRoom, chosenDay, from, to, purpose, attendees, layout, equipment, key);
    }

    /** With what is free instead of what was taken; another centre has other equipment. */
    BookingForm taking(Free free, String where) {
        var start = free.start().atZoneSameInstant(Formats.ZONE);
        var end = free.end().atZoneSameInstant(Formats.ZONE);
        return new BookingForm(
                enterprise,
                where,
                free.roomId(),
                start.toLocalDate(),
                start.toLocalTime(),
                end.toLocalTime(),
                purpose,
                attendees,
                layout,
                where.equals(centre) ? equipment : Map.of(),
                null);
    }

    private Map<String, String> filled() {
        return equipment == null
                ? Map.of()
                : equipment.entrySet().stream()
                        .filter(kind ->
                                kind.getValue() != null && !kind.getValue().isBlank())
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, kind -> kind.getValue().strip()));
    }

    private @Nullable OffsetDateTime at(@Nullable LocalTime time) {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(Formats.ZONE).toOffsetDateTime();
    }
}
