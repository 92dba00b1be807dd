package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BookedOnClosedDays;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Filter;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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
    private final Enterprises enterprises;
    private final BookedOnClosedDays closedDays;

    BookingListController(Bookings bookings, Enterprises enterprises, BookedOnClosedDays closedDays) {
        this.bookings = bookings;
        this.enterprises = enterprises;
        this.closedDays = closedDays;
    }

    @GetMapping("/api/v1/bookings")
    Listing<BookingResponse> bookings(
            @RequestParam(name = "centre", required = false) @Nullable String wanted,
            @RequestParam(required = false) @Nullable RoomId room,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable OffsetDateTime from,
            @RequestParam(required = false) @Nullable OffsetDateTime to,
            Paging paging,
            CurrentUser user) {
        String centre = user.centre();
        boolean staff = centre != null && user.isStaffOf(centre);
        if (staff && wanted != null && !wanted.equals(centre)) {
            throw new BookingException.NotAllowed("read the bookings of " + wanted);
        }
        Filter filter =
                new Filter(staff ? centre : wanted, staff ? null : user.id(), room, status, instant(from), instant(to));
        List<Booking> found = bookings.search(filter, paging.limit(), paging.after());
        return paging.page(found, bookings.count(filter), Bookings::place)
                .map(booking -> BookingResponse.from(booking, enterprises));
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
        List<BookingResponse> items = closedDays.hit(centre, year).stream()
                .map(booking -> BookingResponse.from(booking, enterprises))
                .toList();
        return Listing.of(items);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
