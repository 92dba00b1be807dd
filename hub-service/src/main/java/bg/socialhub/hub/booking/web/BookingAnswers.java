package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.PersonName;
import bg.socialhub.platform.store.ReadAudit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says about a booking what its reader may know: who asked is told to the staff of the room's centre and to whoever it was. What
 * staff read of others is noted; whoever decides on a booking stands in its history already.
 */
@Component
class BookingAnswers {

    private final Enterprises enterprises;
    private final ReadAudit audit;

    BookingAnswers(Enterprises enterprises, ReadAudit audit) {
        this.enterprises = enterprises;
        this.audit = audit;
    }

    BookingResponse to(CurrentUser user, Booking booking) {
        Reservation has = booking.reservation();
        String enterprise = has.ofEnterprise()
                .flatMap(enterprises::find)
                .map(Enterprise::name)
                .orElse(null);
        return BookingResponse.from(booking, enterprise, name(user, has));
    }

    /** Notes whose names are about to be read of bookings, other than the reader's own. */
    void note(CurrentUser user, String resource, List<? extends Booking> read) {
        long people = read.stream()
                .map(Booking::reservation)
                .filter(has -> !isRequester(user, has) && name(user, has) != null)
                .map(Reservation::requester)
                .distinct()
                .count();
        if (people > 0) {
            audit.record(user.id(), resource, (int) people);
        }
    }

    private static @Nullable String name(CurrentUser user, Reservation has) {
        PersonName name = has.requesterName();
        return name != null && (isRequester(user, has) || user.isStaffOf(has.centre())) ? name.value() : null;
    }

    private static boolean isRequester(CurrentUser user, Reservation has) {
        return has.requester().equals(user.id());
    }
}
