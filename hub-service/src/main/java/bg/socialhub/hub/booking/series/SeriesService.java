package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.BookingException.NotAllowed;
import bg.socialhub.hub.booking.domain.BookingException.RoomNotFound;
import bg.socialhub.hub.booking.series.BookingSeries.Ending;
import bg.socialhub.hub.booking.series.BookingSeries.Stage;
import bg.socialhub.hub.booking.series.SeriesCommand.End;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Books series of bookings, ends them, and changes what is still to come of them. */
@Service
class SeriesService {

    private final AllSeries all;
    private final SeriesMaking making;
    private final Rooms rooms;
    private final Clock clock;

    SeriesService(AllSeries all, SeriesMaking making, Rooms rooms, Clock clock) {
        this.all = all;
        this.making = making;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Books a series. Whatever is against all of it, is answered before anything is written. */
    BookingSeries book(SeriesId id, SeriesPlan plan, CurrentUser user) {
        BookingSeries planned = all.find(id).orElseGet(() -> {
            List<Occurrence> wishes = wishes(plan);
            requireBookable(plan, making.foresee(plan, wishes, Set.of(), user));
            return add(id, plan, wishes, user, null);
        });
        return made(planned, plan.onConflict() == OnConflict.FAIL, user);
    }

    BookingSeries get(SeriesId id, CurrentUser user) {
        return all.find(id).filter(series -> series.concerns(user)).orElseThrow(() -> new SeriesException.NotFound(id));
    }

    /** Gives back the occurrences from a day on that have not begun. */
    BookingSeries end(SeriesId id, LocalDate from, String reason, CurrentUser user, LongConsumer seenVersion) {
        BookingSeries series = get(id, user);
        seenVersion.accept(series.version());
        Ending ending = new Ending(from, reason, null);
        making.requireCancellable(series.decide(new End(ending), clock.instant()), user);
        return ended(series, ending, user);
    }

    /**
     * Ends a series before a day and books another one in its place from then on; what lies before stays as it was. The old
     * times are given back before the new ones are claimed, because the two may overlap: an occurrence that somebody else
     * takes in that moment is told with what is free instead, also where the series was to be changed whole.
     */
    BookingSeries revise(
            SeriesId id, SeriesId successor, Revision revision, CurrentUser user, LongConsumer seenVersion) {
        BookingSeries series = get(id, user);
        if (!series.mayBeRevisedBy(user)) {
            throw new NotAllowed("revise a series of somebody else");
        }
        seenVersion.accept(series.version());
        if (!revision.from().isAfter(LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE))) {
            throw new InvalidField("from", "past");
        }
        Ending ending = new Ending(revision.from(), "", successor);
        making.requireCancellable(series.decide(new End(ending), clock.instant()), user);
        BookingSeries next = all.find(successor).orElseGet(() -> {
            BookingSeries asEnding = series.decide(new End(ending), clock.instant());
            SeriesPlan plan = revision.of(series);
            List<Occurrence> wishes = wishes(plan);
            Set<BookingId> given = new HashSet<>(asEnding.bookingsAfter(clock.instant()));
            requireBookable(plan, making.foresee(plan, wishes, given, user));
            return add(successor, plan, wishes, user, id);
        });
        ended(series, ending, user);
        return made(next, false, user);
    }

    private BookingSeries ended(BookingSeries series, Ending ending, CurrentUser user) {
        BookingSeries saved = making.save(series, new End(ending), user.id());
        return saved.stage() == Stage.ENDING ? making.settle(saved, user.id()) : saved;
    }

    private BookingSeries made(BookingSeries planned, boolean whole, CurrentUser user) {
        BookingSeries series = planned.stage() == Stage.MAKING ? making.make(planned, whole, user) : planned;
        if (series.stage() == Stage.REFUSED) {
            throw new SeriesException.NotBookable(series.occurrences());
        }
        return series;
    }

    private BookingSeries add(
            SeriesId id, SeriesPlan plan, List<Occurrence> wishes, CurrentUser user, @Nullable SeriesId predecessor) {
        Instant now = clock.instant();
        String centre = rooms.find(plan.room())
                .orElseThrow(() -> new RoomNotFound(plan.room()))
                .centre();
        boolean ofCentre = user.isStaffOf(centre);
        BookingSeries planned = new BookingSeries(
                id, 1, Stage.MAKING, now, centre, user.id(), ofCentre, plan, wishes, predecessor, null);
        return all.add(planned, user.id(), now);
    }

    private static List<Occurrence> wishes(SeriesPlan plan) {
        return plan.recurrence().slots().stream().map(Occurrence::open).toList();
    }

    private static void requireBookable(SeriesPlan plan, List<Occurrence> foreseen) {
        long free = foreseen.stream()
                .filter(one -> one.outcome() instanceof Occurrence.Outcome.Open)
                .count();
        if (free == 0 || plan.onConflict() == OnConflict.FAIL && free < foreseen.size()) {
            throw new SeriesException.NotBookable(foreseen);
        }
    }
}
