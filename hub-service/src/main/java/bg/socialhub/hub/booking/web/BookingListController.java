package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BookedOnClosedDays;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Filter;
import bg.socialhub.hub.booking.domain.Bookings.Order;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of bookings: a centre's own for its staff, one's own for everybody else. */
@RestController
class BookingListController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Bookings bookings;
    private final BookingAnswers answers;
    private final BookedOnClosedDays closedDays;

    BookingListController(Bookings bookings, BookingAnswers answers, BookedOnClosedDays closedDays) {
        this.bookings = bookings;
        this.answers = answers;
        this.closedDays = closedDays;
    }

    @GetMapping("/api/v1/bookings")
    Listing<BookingResponse> bookings(
            @RequestParam(name = "centre", required = false) @Nullable String wanted,
            @RequestParam(required = false) @Nullable RoomId room,
            @RequestParam(defaultValue = "") Set<Status> status,
            @RequestParam(required = false) @Nullable OffsetDateTime from,
            @RequestParam(required = false) @Nullable OffsetDateTime to,
            @RequestParam(required = false) @Nullable OffsetDateTime heldBefore,
            @RequestParam(defaultValue = "START") Order sort,
            Paging paging,
            CurrentUser user) {
        String centre = user.centre();
        boolean staff = centre != null && user.isStaffOf(centre);
        if (staff && wanted != null && !wanted.equals(centre)) {
            throw new BookingException.NotAllowed("read the bookings of " + wanted);
        }
        Filter filter = new Filter(
                staff ? centre : wanted,
                staff ? null : user.id(),
                room,
                sort == Order.HELD_UNTIL || heldBefore != null ? held(status) : status,
                instant(from),
                instant(to),
                instant(heldBefore));
        List<Booking> found = bookings.search(filter, sort, paging.limit(), paging.after());
        Listing<Booking> page = paging.page(found, bookings.count(filter), booking -> Bookings.place(booking, sort));
        answers.note(user, "/bookings", page.items());
        return page.map(booking -> answers.to(user, booking));
    }

    /** What is still booked or asked for on days of this year that are closed, or were closed later. */
    @GetMapping("/api/v1/bookings/on-closing-days")
    Listing<BookingResponse> onClosingDays(@RequestParam int year, CurrentUser user) {
        String centre = user.centre();
        if (centre == null || !user.isStaffOf(centre)) {
            throw new BookingException.NotAllowed("read the bookings of a centre");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidField("year", "no-such-year", FIRST_YEAR, LAST_YEAR);
        }
        List<Booking> hit = closedDays.hit(centre, year);
        answers.note(user, "/bookings/on-closing-days", hit);
        return Listing.of(hit.stream().map(booking -> answers.to(user, booking)).toList());
    }

    /** Only of what may be too late can be asked when it is. */
    private static Set<Status> held(Set<Status> wanted) {
        if (!Status.HELD.containsAll(wanted)) {
            throw new InvalidField("status", "not-held");
        }
        return wanted.isEmpty() ? Status.HELD : wanted;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
