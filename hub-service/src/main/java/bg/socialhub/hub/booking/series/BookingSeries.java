package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.series.SeriesCommand.End;
import bg.socialhub.hub.booking.series.SeriesCommand.Made;
import bg.socialhub.hub.booking.series.SeriesCommand.Refuse;
import bg.socialhub.hub.booking.series.SeriesCommand.Settle;
import bg.socialhub.identity.CurrentUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bookings made from one rule. The series keeps how it was made; what becomes of an occurrence later is its booking's.
 *
 * @param at when the series came into this stage
 * @param ofCentre whether the centre's own staff booked it, so that every colleague may change it
 * @param predecessor the series whose later part this one replaces
 * @param end where the series ends before its rule does
 */
record BookingSeries(
        SeriesId id,
        long version,
        Stage stage,
        Instant at,
        String centre,
        String requester,
        boolean ofCentre,
        SeriesPlan plan,
        List<Occurrence> occurrences,
        @Nullable SeriesId predecessor,
        @Nullable Ending end) {

    /** How far a series has come. */
    enum Stage {
        /** Its occurrences are being booked. */
        MAKING,
        /** Every occurrence has its outcome. */
        MADE,
        /** It was to be booked whole or not at all, and could not be had whole. */
        REFUSED,
        /** Its later occurrences are being given back. */
        ENDING,
        /** Its later occurrences are given back. */
        ENDED
    }

    /** From which day on a series takes place no more, why, and which series goes on instead. */
    record Ending(LocalDate from, String reason, @Nullable SeriesId successor) {}

    BookingSeries {
        occurrences = List.copyOf(occurrences);
    }

    /** The whole machine: what a command makes of this series, or a named refusal. */
    BookingSeries decide(SeriesCommand command, Instant now) {
        return switch (command) {
            case Made c when stage == Stage.MAKING -> next(Stage.MADE, now, c.occurrences(), end);
            case Refuse c when stage == Stage.MAKING -> next(Stage.REFUSED, now, c.occurrences(), end);
            case End c when mayEnd(c.ending()) -> next(Stage.ENDING, now, occurrences, c.ending());
            case Settle _ when stage == Stage.ENDING -> next(Stage.ENDED, now, occurrences, end);
            case Made _, Refuse _, End _, Settle _ -> throw new SeriesException.IllegalTransition(this, command);
        };
    }

    /** The bookings that begin after a moment and, where the series ends, are given back by its ending. */
    List<BookingId> bookingsAfter(Instant now) {
        return occurrences.stream()
                .filter(one -> one.slot().start().isAfter(now))
                .filter(one -> end == null || !one.day().isBefore(end.from()))
                .flatMap(one -> one.booking().stream())
                .toList();
    }

    BookingId bookingOf(Occurrence occurrence) {
        return BookingId.ofOccurrence(id.value(), occurrence.day());
    }

    boolean concerns(CurrentUser user) {
        return requester.equals(user.id()) || user.isStaffOf(centre);
    }

    /** Whether this user may book another series in the place of this one's later part. */
    boolean mayBeRevisedBy(CurrentUser user) {
        return requester.equals(user.id()) || ofCentre && user.isStaffOf(centre);
    }

    private boolean mayEnd(Ending ending) {
        return switch (stage) {
            case MADE -> true;
            case ENDED -> end != null && ending.from().isBefore(end.from());
            case MAKING, REFUSED, ENDING -> false;
        };
    }

    private BookingSeries next(Stage to, Instant now, List<Occurrence> known, @Nullable Ending ending) {
        return new BookingSeries(
                id, version + 1, to, now, centre, requester, ofCentre, plan, known, predecessor, ending);
    }
}
