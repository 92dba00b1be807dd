package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Confirm;
import bg.socialhub.hub.booking.domain.BookingCommand.Reject;
import bg.socialhub.hub.booking.domain.BookingException.Competing;
import bg.socialhub.hub.booking.domain.BookingException.IllegalTransition;
import bg.socialhub.hub.booking.domain.BookingException.NotAllowed;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.VersionConflict;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Confirms a request where others ask for the same time: they are shown first, and rejected only on purpose. */
@Service
public class Approvals {

    private static final Logger log = LoggerFactory.getLogger(Approvals.class);

    private final BookingService service;
    private final Bookings bookings;

    Approvals(BookingService service, Bookings bookings) {
        this.service = service;
        this.bookings = bookings;
    }

    /**
     * What becomes of the other requests for some of the same time.
     *
     * @param seen those of which whoever decides knows; null when they mean all that there are
     */
    public record Rejection(@Nullable Set<BookingId> seen, String reason) {

        /** All that there are. */
        public static Rejection ofAll(String reason) {
            return new Rejection(null, reason);
        }

        private boolean covers(Booking other) {
            return seen == null || seen.contains(other.id());
        }
    }

    /** The undecided requests that want some of the same time, for the centre's staff. */
    public List<Booking.Requested> competing(BookingId id, CurrentUser user) {
        Booking booking = service.get(id, user);
        if (!user.isStaffOf(booking.reservation().centre())) {
            throw new NotAllowed("read the requests of others");
        }
        return bookings.competing(booking.reservation());
    }

    /** @throws Competing when there are other requests */
    public Booking confirm(BookingId id, CurrentUser user, LongConsumer seenVersion) {
        List<Booking.Requested> others = othersOf(id, user);
        if (!others.isEmpty()) {
            throw new Competing(others);
        }
        return service.decide(id, new Confirm(user.id()), user, seenVersion);
    }

    /**
     * Confirms a request and then rejects the others. What dies between leaves them undecided, where everybody sees them; a
     * repeat goes on.
     *
     * @throws Competing when there are other requests than the ones that were seen
     */
    public Booking confirm(BookingId id, Rejection rejection, CurrentUser user, LongConsumer seenVersion) {
        List<Booking.Requested> others = othersOf(id, user);
        if (!others.stream().allMatch(rejection::covers)) {
            throw new Competing(others);
        }
        Booking confirmed = service.decide(id, new Confirm(user.id()), user, seenVersion);
        others.forEach(other -> reject(other.id(), rejection.reason(), user));
        return confirmed;
    }

    /** None when the booking is nothing that may be confirmed: then that is what is answered. */
    private List<Booking.Requested> othersOf(BookingId id, CurrentUser user) {
        Booking booking = service.get(id, user);
        boolean decides = user.isStaffOf(booking.reservation().centre());
        return decides && booking instanceof Booking.Requested ? bookings.competing(booking.reservation()) : List.of();
    }

    private void reject(BookingId id, String reason, CurrentUser user) {
        try {
            service.decide(id, new Reject(reason), user, _ -> {});
        } catch (IllegalTransition | VersionConflict decided) {
            log.info("Booking {} is decided already: {}", id, decided.getMessage());
        }
    }
}
