package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.hub.booking.series.BookingSeries.Ending;
import bg.socialhub.hub.booking.series.BookingSeries.Stage;
import bg.socialhub.hub.booking.series.Occurrence.Outcome;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A series for those whom it concerns, with what became of each of its occurrences.
 *
 * @param requesterName what the requester was called when they asked, as its bookings say to the centre's staff and the requester
 */
record SeriesResponse(
        String id,
        Stage stage,
        String centre,
        String roomId,
        String rule,
        List<LocalDate> except,
        String purpose,
        int attendees,
        String requester,
        @Nullable String requesterName,
        @Nullable String enterpriseId,
        @Nullable String enterpriseName,
        OnConflict onConflict,
        List<Turn> occurrences,
        @Nullable String predecessorId,
        @Nullable String successorId,
        @Nullable LocalDate endsFrom,
        @Nullable String endReason,
        List<SeriesRequest.Thing> equipment,
        @Nullable Layout layout,
        long version) {

    /** What came of the wish to book one occurrence. */
    enum Result {
        BOOKED,
        TAKEN,
        IMPOSSIBLE,
        OPEN
    }

    /** A room and time that are free. */
    record Free(String roomId, OffsetDateTime start, OffsetDateTime end) {}

    /** A kind of equipment of which so many are wanted and too few are free. */
    record Missing(String id, int wanted, int free) {}

    /** A time that others have. */
    record Taken(OffsetDateTime start, OffsetDateTime end) {}

    /**
     * One occurrence.
     *
     * @param status the state of its booking at present
     * @param code why it is impossible, as in the errors of a booking
     * @param missing of what there is too little, where the code is {@code equipment-taken}
     */
    record Turn(
            LocalDate day,
            OffsetDateTime start,
            OffsetDateTime end,
            Result result,
            @Nullable String bookingId,
            @Nullable Status status,
            @Nullable List<Taken> conflicts,
            @Nullable List<Free> suggestions,
            @Nullable String code,
            @Nullable Missing missing) {

        static Turn from(Occurrence one, Map<BookingId, Booking> booked) {
            LocalDate day = one.day();
            OffsetDateTime start = local(one.slot().start());
            OffsetDateTime end = local(one.slot().end());
            return switch (one.outcome()) {
                case Outcome.Booked(var booking) ->
                    new Turn(
                            day,
                            start,
                            end,
                            Result.BOOKED,
                            booking.value(),
                            status(booked.get(booking)),
                            null,
                            null,
                            null,
                            null);
                case Outcome.Taken taken ->
                    new Turn(
                            day,
                            start,
                            end,
                            Result.TAKEN,
                            null,
                            null,
                            taken.conflicts().stream().map(Turn::taken).toList(),
                            taken.suggestions().stream().map(Turn::free).toList(),
                            null,
                            null);
                case Outcome.Lacking(EquipmentId kind, int wanted, int free, List<Suggestion> suggestions) ->
                    new Turn(
                            day,
                            start,
                            end,
                            Result.IMPOSSIBLE,
                            null,
                            null,
                            null,
                            suggestions.stream().map(Turn::free).toList(),
                            "equipment-taken",
                            new Missing(kind.value(), wanted, free));
                case Outcome.Impossible impossible ->
                    new Turn(day, start, end, Result.IMPOSSIBLE, null, null, null, null, impossible.code(), null);
                case Outcome.Open _ -> new Turn(day, start, end, Result.OPEN, null, null, null, null, null, null);
            };
        }

        private static @Nullable Status status(@Nullable Booking booking) {
            return booking == null ? null : Status.of(booking);
        }

        private static Taken taken(Slot slot) {
            return new Taken(local(slot.start()), local(slot.end()));
        }

        private static Free free(Suggestion free) {
            return new Free(free.room().value(), local(free.start()), local(free.end()));
        }

        private static OffsetDateTime local(Instant moment) {
            return moment.atZone(SofiaTime.ZONE).toOffsetDateTime();
        }
    }

    static SeriesResponse from(
            BookingSeries series,
            Map<BookingId, Booking> booked,
            @Nullable String requesterName,
            @Nullable String enterpriseName) {
        SeriesPlan plan = series.plan();
        Ending end = series.end();
        return new SeriesResponse(
                series.id().value(),
                series.stage(),
                series.centre(),
                plan.room().value(),
                plan.recurrence().rule().text(),
                plan.recurrence().except().stream().sorted().toList(),
                plan.purpose(),
                plan.attendees(),
                series.requester(),
                requesterName,
                plan.enterprise(),
                enterpriseName,
                plan.onConflict(),
                series.occurrences().stream().map(one -> Turn.from(one, booked)).toList(),
                series.predecessor() == null ? null : series.predecessor().value(),
                end == null || end.successor() == null ? null : end.successor().value(),
                end == null ? null : end.from(),
                end == null ? null : end.reason(),
                plan.equipment().stream().map(SeriesRequest.Thing::from).toList(),
                plan.layout(),
                series.version());
    }
}
