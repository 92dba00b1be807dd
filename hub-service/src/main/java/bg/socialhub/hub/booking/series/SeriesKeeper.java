package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingSettings;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.series.BookingSeries.Stage;
import bg.socialhub.hub.booking.series.Occurrence.Outcome;
import bg.socialhub.hub.booking.series.SeriesCommand.Made;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Brings series to their end whose instance died while it made or ended them. */
@Service
class SeriesKeeper {

    private static final Logger log = LoggerFactory.getLogger(SeriesKeeper.class);
    private static final String ACTOR = "hub-service";

    private final AllSeries all;
    private final SeriesMaking making;
    private final Bookings bookings;
    private final BookingSettings settings;
    private final Clock clock;

    SeriesKeeper(AllSeries all, SeriesMaking making, Bookings bookings, BookingSettings settings, Clock clock) {
        this.all = all;
        this.making = making;
        this.bookings = bookings;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hub.booking.sweep:30s}", initialDelayString = "${hub.booking.sweep:30s}")
    void sweep() {
        for (BookingSeries series : all.unfinished(clock.instant().minus(settings.claimGuard()))) {
            try {
                BookingSeries closed = series.stage() == Stage.ENDING ? making.settle(series, ACTOR) : close(series);
                log.info("Series {} was interrupted and is {} now", closed.id(), closed.stage());
            } catch (VersionConflict _) {
                log.info("Series {} was finished just in time", series.id());
            }
        }
    }

    /**
     * A series that was to be booked whole, or of which nothing is booked, is given up; another keeps what it has. A changed series
     * keeps it too, because what it had before is given back already.
     */
    private BookingSeries close(BookingSeries series) {
        Set<String> made = bookings
                .all(series.occurrences().stream().map(series::bookingOf).toList())
                .stream()
                .filter(Booking::isLive)
                .map(booking -> booking.id().value())
                .collect(Collectors.toSet());
        List<Occurrence> found = series.occurrences().stream()
                .map(one -> made.contains(series.bookingOf(one).value())
                        ? one.with(new Outcome.Booked(series.bookingOf(one)))
                        : one)
                .toList();
        boolean whole = series.plan().onConflict() == OnConflict.FAIL
                && series.predecessor() == null
                && made.size() < found.size();
        return made.isEmpty() || whole
                ? making.refuse(series, found, ACTOR)
                : making.save(series, new Made(found), ACTOR);
    }
}
