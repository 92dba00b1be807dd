package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.Requesters;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.identity.CurrentUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says about a booking what its reader may know. */
@Component
class BookingAnswers {

    private final Requesters requesters;

    BookingAnswers(Requesters requesters) {
        this.requesters = requesters;
    }

    BookingResponse to(CurrentUser user, Booking booking) {
        Reservation has = booking.reservation();
        String enterprise = requesters.enterprise(has.ofEnterprise().orElse(null));
        return BookingResponse.from(booking, enterprise, requesters.name(user, has));
    }

    /** Notes whose names are about to be read of bookings, other than the reader's own. */
    void note(CurrentUser user, String resource, List<? extends Booking> read) {
        requesters.note(user, resource, read);
    }
}
