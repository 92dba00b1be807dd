package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.series.BookingSeries.Ending;
import bg.socialhub.hub.booking.series.BookingSeries.Stage;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.room.Layout;
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
        List<OccurrenceDocument> occurrences,
        @Nullable String predecessor,
        @Nullable String endsFrom,
        @Nullable String endReason,
        @Nullable String successor,
        @Nullable List<Thing> equipment,
        @Nullable Layout layout) {

    /** Lent equipment as it is stored; a series that was stored before there was any has none. */
    record Thing(String id, int quantity) {}

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
                series.occurrences().stream().map(OccurrenceDocument::from).toList(),
                series.predecessor() == null ? null : series.predecessor().value(),
                end == null ? null : end.from().toString(),
                end == null ? null : end.reason(),
                end == null || end.successor() == null ? null : end.successor().value(),
                plan.equipment().isEmpty()
                        ? null
                        : plan.equipment().stream()
                                .map(one -> new Thing(one.equipment().value(), one.quantity()))
                                .toList(),
                plan.layout());
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
                d.occurrences.stream().map(OccurrenceDocument::toDomain).toList(),
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
        return new SeriesPlan(new RoomId(room), when, purpose, attendees, enterprise, onConflict, lent, layout);
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
