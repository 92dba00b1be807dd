package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.hub.booking.series.BookingSeries.Ending;
import bg.socialhub.hub.booking.series.BookingSeries.Stage;
import bg.socialhub.hub.booking.series.Occurrence.Outcome;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A series as it is stored; wall times and days are text, because they belong to no zone of the store's. */
record SeriesDocument(
        Stage stage,
        Instant at,
        String centre,
        String requester,
        boolean ofCentre,
        String room,
        Instant start,
        String firstStart,
        String firstEnd,
        String rule,
        List<String> except,
        String purpose,
        int attendees,
        @Nullable String enterprise,
        OnConflict onConflict,
        List<Turn> occurrences,
        @Nullable String predecessor,
        @Nullable String endsFrom,
        @Nullable String endReason,
        @Nullable String successor,
        @Nullable List<Thing> equipment) {

    /** Lent equipment as it is stored; a series that was stored before there was any has none. */
    record Thing(String id, int quantity) {}

    /** A span of time as it is stored. */
    record Span(Instant start, Instant end) {}

    /** A suggestion as it is stored. */
    record Free(String room, Instant start, Instant end) {}

    /** An occurrence as it is stored: with a booking, with conflicts, with the rule that it breaks, or with nothing yet. */
    record Turn(
            Instant start,
            Instant end,
            @Nullable String booking,
            @Nullable List<Span> conflicts,
            @Nullable List<Free> suggestions,
            @Nullable String field,
            @Nullable String code) {

        static Turn from(Occurrence one) {
            Slot slot = one.slot();
            return switch (one.outcome()) {
                case Outcome.Booked(BookingId id) ->
                    new Turn(slot.start(), slot.end(), id.value(), null, null, null, null);
                case Outcome.Taken taken ->
                    new Turn(
                            slot.start(),
                            slot.end(),
                            null,
                            taken.conflicts().stream()
                                    .map(other -> new Span(other.start(), other.end()))
                                    .toList(),
                            taken.suggestions().stream()
                                    .map(free -> new Free(free.room().value(), free.start(), free.end()))
                                    .toList(),
                            null,
                            null);
                case Outcome.Impossible(String field, String code) ->
                    new Turn(slot.start(), slot.end(), null, null, null, field, code);
                case Outcome.Open _ -> new Turn(slot.start(), slot.end(), null, null, null, null, null);
            };
        }

        Occurrence toDomain() {
            return new Occurrence(new Slot(start, end), outcome());
        }

        private Outcome outcome() {
            if (booking != null) {
                return new Outcome.Booked(new BookingId(booking));
            }
            if (conflicts != null && suggestions != null) {
                return new Outcome.Taken(
                        conflicts.stream()
                                .map(other -> new Slot(other.start, other.end))
                                .toList(),
                        suggestions.stream()
                                .map(free -> new Suggestion(new RoomId(free.room), new Slot(free.start, free.end)))
                                .toList());
            }
            return field != null && code != null ? new Outcome.Impossible(field, code) : new Outcome.Open();
        }
    }

    static SeriesDocument from(BookingSeries series) {
        SeriesPlan plan = series.plan();
        Recurrence when = plan.recurrence();
        Ending end = series.end();
        return new SeriesDocument(
                series.stage(),
                series.at(),
                series.centre(),
                series.requester(),
                series.ofCentre(),
                plan.room().value(),
                series.occurrences().getFirst().slot().start(),
                when.start().toString(),
                when.end().toString(),
                when.rule().text(),
                when.except().stream().sorted().map(LocalDate::toString).toList(),
                plan.purpose(),
                plan.attendees(),
                plan.enterprise(),
                plan.onConflict(),
                series.occurrences().stream().map(Turn::from).toList(),
                series.predecessor() == null ? null : series.predecessor().value(),
                end == null ? null : end.from().toString(),
                end == null ? null : end.reason(),
                end == null || end.successor() == null ? null : end.successor().value(),
                plan.equipment().isEmpty()
                        ? null
                        : plan.equipment().stream()
                                .map(one -> new Thing(one.equipment().value(), one.quantity()))
                                .toList());
    }

    static BookingSeries toDomain(Stored<SeriesDocument> stored) {
        SeriesDocument d = stored.state();
        return new BookingSeries(
                new SeriesId(stored.id()),
                stored.version(),
                d.stage,
                d.at,
                d.centre,
                d.requester,
                d.ofCentre,
                d.plan(),
                d.occurrences.stream().map(Turn::toDomain).toList(),
                d.predecessor == null ? null : new SeriesId(d.predecessor),
                d.ending());
    }

    private SeriesPlan plan() {
        Set<LocalDate> without = except.stream().map(LocalDate::parse).collect(Collectors.toSet());
        Recurrence when = new Recurrence(
                LocalDateTime.parse(firstStart), LocalDateTime.parse(firstEnd), new RecurrenceRule(rule), without);
        List<Lent> lent = equipment == null
                ? List.of()
                : equipment.stream()
                        .map(one -> new Lent(new EquipmentId(one.id), one.quantity))
                        .toList();
        return new SeriesPlan(new RoomId(room), when, purpose, attendees, enterprise, onConflict, lent);
    }

    private @Nullable Ending ending() {
        return endsFrom == null
                ? null
                : new Ending(
                        LocalDate.parse(endsFrom),
                        Objects.requireNonNull(endReason),
                        successor == null ? null : new SeriesId(successor));
    }
}
