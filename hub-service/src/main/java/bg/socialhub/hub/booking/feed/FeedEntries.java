package bg.socialhub.hub.booking.feed;

import bg.socialhub.hub.booking.AttendedTrainings;
import bg.socialhub.hub.booking.AttendedTrainings.Attended;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Filter;
import bg.socialhub.hub.booking.domain.Bookings.Order;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.feed.Feed.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what a feed tells: a month back, as far ahead as one books, and for a while what was cancelled. A centre's trainings are
 * among its bookings; a person's feed has their own bookings and the sessions of the trainings to which they go or send people.
 */
@Component
class FeedEntries {

    /** How long what was cancelled is still told, so that every calendar program takes it out. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int MOST = 5000;
    private static final Comparator<FeedEntry> BY_START = Comparator.comparing(
                    (FeedEntry entry) -> entry.slot().start())
            .thenComparing(entry -> entry.id().value());

    private final Bookings bookings;
    private final AttendedTrainings trainings;
    private final Clock clock;

    FeedEntries(Bookings bookings, AttendedTrainings trainings, Clock clock) {
        this.bookings = bookings;
        this.trainings = trainings;
        this.clock = clock;
    }

    List<FeedEntry> of(Feed feed) {
        Instant now = clock.instant();
        Slot told = new Slot(now.minus(BACK), now.plus(AHEAD));
        Stream<FeedEntry> booked =
                booked(feed, told).filter(booking -> isTold(booking, now)).map(FeedEntry::of);
        Stream<FeedEntry> attended = feed.scope() == Scope.MINE ? attended(feed.whose(), told, now) : Stream.empty();
        return Stream.concat(booked, attended).sorted(BY_START).limit(MOST).toList();
    }

    private Stream<Booking> booked(Feed feed, Slot told) {
        String centre = feed.scope() == Scope.CENTRE ? feed.whose() : null;
        String person = feed.scope() == Scope.MINE ? feed.whose() : null;
        Filter filter = new Filter(centre, person, null, Set.of(), told.start(), told.end());
        return bookings.search(filter, Order.START, MOST, null).stream();
    }

    private Stream<FeedEntry> attended(String person, Slot told, Instant now) {
        List<Attended> attended = trainings.of(person, now.minus(REMEMBERED));
        Map<BookingId, Booking> sessions =
                bookings
                        .all(attended.stream()
                                .flatMap(one -> one.bookings().stream())
                                .toList())
                        .stream()
                        .filter(session -> session.reservation().slot().overlaps(told))
                        .filter(session -> isTold(session, now))
                        .collect(Collectors.toMap(Booking::id, Function.identity()));
        return attended.stream()
                .flatMap(training -> training.bookings().stream()
                        .flatMap(id -> Optional.ofNullable(sessions.get(id)).stream())
                        .filter(session -> wasKnown(session, training))
                        .map(session -> FeedEntry.of(session, training)));
    }

    /** What was called off before somebody came never was in their calendar. */
    private static boolean wasKnown(Booking session, Attended training) {
        return session.isLive() || session.at().isAfter(training.at());
    }

    private static boolean isTold(Booking booking, Instant now) {
        return switch (booking) {
            case Booking.Requested _, Booking.Confirmed _ -> true;
            case Booking.Rejected _, Booking.Cancelled _, Booking.Released _, Booking.Expired _ ->
                booking.at().isAfter(now.minus(REMEMBERED));
            case Booking.Waiting _, Booking.Offered _, Booking.Refused _ -> false;
        };
    }
}
