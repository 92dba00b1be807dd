package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.BookingService;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.hub.booking.series.Occurrence.Outcome;
import bg.socialhub.hub.booking.series.SeriesCommand.Made;
import bg.socialhub.hub.booking.series.SeriesCommand.Refuse;
import bg.socialhub.hub.booking.series.SeriesCommand.Settle;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Books the occurrences of a series one after the other. Each has its own document and its own claim, so a crash leaves a
 * series half made: a repeat of the request goes on, and without one {@link SeriesKeeper} closes it.
 */
@Component
class SeriesMaking {

    private final BookingService bookings;
    private final AllSeries all;
    private final Clock clock;

    SeriesMaking(BookingService bookings, AllSeries all, Clock clock) {
        this.bookings = bookings;
        this.all = all;
        this.clock = clock;
    }

    /** What would become of the wishes at present, if the bookings that are to be given back were gone. */
    List<Occurrence> foresee(SeriesPlan plan, List<Occurrence> wishes, Set<BookingId> given, CurrentUser user) {
        return wishes.stream()
                .map(wish -> wish.with(outcome(plan, () -> {
                    bookings.foresee(plan.order(wish.slot()), given, user);
                    return new Outcome.Open();
                })))
                .toList();
    }

    /**
     * Books what can be had of a series that is being made.
     *
     * @param whole whether it is booked whole or not at all
     */
    BookingSeries make(BookingSeries series, boolean whole, CurrentUser user) {
        List<Occurrence> tried = new ArrayList<>();
        for (Occurrence wish : series.occurrences()) {
            Outcome came = outcome(series.plan(), () -> {
                BookingId id = series.bookingOf(wish);
                bookings.book(id, series.plan().order(wish.slot(), series.id()), user);
                return new Outcome.Booked(id);
            });
            tried.add(wish.with(came));
            if (whole && !(came instanceof Outcome.Booked)) {
                return refuse(series, tried, user.id());
            }
        }
        return save(series, new Made(tried), user.id());
    }

    /** Gives back what was booked of a series that cannot be had whole. */
    BookingSeries refuse(BookingSeries series, List<Occurrence> tried, String actor) {
        series.occurrences().forEach(one -> bookings.giveBack(series.bookingOf(one), "", actor));
        List<Occurrence> known = new ArrayList<>(tried.stream()
                .map(one -> one.booking().isPresent() ? Occurrence.open(one.slot()) : one)
                .toList());
        known.addAll(
                series.occurrences().subList(tried.size(), series.occurrences().size()));
        return save(series, new Refuse(known), actor);
    }

    /** Gives back the later occurrences of a series that is ending. */
    BookingSeries settle(BookingSeries series, String actor) {
        String reason = series.end() == null ? "" : series.end().reason();
        series.bookingsAfter(clock.instant()).forEach(booking -> bookings.giveBack(booking, reason, actor));
        return save(series, new Settle(), actor);
    }

    /** Refuses to end a series some of whose occurrences this user may not cancel any more. */
    void requireCancellable(BookingSeries ending, CurrentUser user) {
        bookings.requireCancellable(ending.bookingsAfter(clock.instant()), user);
    }

    BookingSeries save(BookingSeries series, SeriesCommand command, String actor) {
        return all.save(series.decide(command, clock.instant()), command, actor);
    }

    /** Something about one occurrence that may be refused. */
    private interface Attempt {
        Outcome run();
    }

    private static Outcome outcome(SeriesPlan plan, Attempt attempt) {
        try {
            return attempt.run();
        } catch (RoomTaken taken) {
            return new Outcome.Taken(taken.conflicts(), told(plan, taken.suggestions()));
        } catch (EquipmentTaken taken) {
            return new Outcome.Lacking(
                    taken.equipment(), taken.wanted(), taken.free(), told(plan, taken.suggestions()));
        } catch (InvalidField broken) {
            return new Outcome.Impossible(broken.field(), broken.code());
        }
    }

    private static List<Suggestion> told(SeriesPlan plan, List<Suggestion> found) {
        return plan.onConflict() == OnConflict.SKIP ? List.of() : found;
    }
}
