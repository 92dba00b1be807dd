package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.hub.booking.series.Occurrence.Outcome;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.room.RoomId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An occurrence as it is stored: with a booking, with what it lacks or breaks, or with nothing yet. */
record OccurrenceDocument(
        Instant start,
        Instant end,
        @Nullable String booking,
        @Nullable List<Span> conflicts,
        @Nullable List<Free> suggestions,
        @Nullable String field,
        @Nullable String code,
        @Nullable Lack lack) {

    /** A span of time as it is stored. */
    record Span(Instant start, Instant end) {}

    /** A suggestion as it is stored. */
    record Free(String room, Instant start, Instant end) {

        static Free from(Suggestion free) {
            return new Free(free.room().value(), free.start(), free.end());
        }

        Suggestion toDomain() {
            return new Suggestion(new RoomId(room), new Slot(start, end));
        }
    }

    /** Of which kind too few were free, as it is stored. */
    record Lack(String id, int wanted, int free) {}

    static OccurrenceDocument from(Occurrence one) {
        Slot slot = one.slot();
        return switch (one.outcome()) {
            case Outcome.Booked(BookingId id) ->
                new OccurrenceDocument(slot.start(), slot.end(), id.value(), null, null, null, null, null);
            case Outcome.Taken taken ->
                new OccurrenceDocument(
                        slot.start(),
                        slot.end(),
                        null,
                        taken.conflicts().stream()
                                .map(other -> new Span(other.start(), other.end()))
                                .toList(),
                        taken.suggestions().stream().map(Free::from).toList(),
                        null,
                        null,
                        null);
            case Outcome.Lacking lacking ->
                new OccurrenceDocument(
                        slot.start(),
                        slot.end(),
                        null,
                        null,
                        lacking.suggestions().stream().map(Free::from).toList(),
                        null,
                        null,
                        new Lack(lacking.equipment().value(), lacking.wanted(), lacking.free()));
            case Outcome.Impossible(String field, String code) ->
                new OccurrenceDocument(slot.start(), slot.end(), null, null, null, field, code, null);
            case Outcome.Open _ -> new OccurrenceDocument(slot.start(), slot.end(), null, null, null, null, null, null);
        };
    }

    Occurrence toDomain() {
        return new Occurrence(new Slot(start, end), outcome());
    }

    private Outcome outcome() {
        if (booking != null) {
            return new Outcome.Booked(new BookingId(booking));
        }
        List<Suggestion> told = suggestions == null
                ? List.of()
                : suggestions.stream().map(Free::toDomain).toList();
        if (lack != null) {
            return new Outcome.Lacking(new EquipmentId(lack.id), lack.wanted, lack.free, told);
        }
        if (conflicts != null) {
            return new Outcome.Taken(
                    conflicts.stream()
                            .map(other -> new Slot(other.start, other.end))
                            .toList(),
                    told);
        }
        return field != null && code != null ? new Outcome.Impossible(field, code) : new Outcome.Open();
    }
}
