package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.PersonName;
import bg.socialhub.platform.store.ReadAudit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who asked for a room, told to the staff of the room's centre and to whoever it was. What staff read of others is noted; whoever
 * decides on a booking stands in its history already.
 */
@Component
public class Requesters {

    private final Enterprises enterprises;
    private final ReadAudit audit;

    Requesters(Enterprises enterprises, ReadAudit audit) {
        this.enterprises = enterprises;
        this.audit = audit;
    }

    /** What the requester is called, as far as this reader may know. */
    public @Nullable String name(CurrentUser reader, Reservation has) {
        PersonName name = has.requesterName();
        return name != null && (isRequester(reader, has) || reader.isStaffOf(has.centre())) ? name.value() : null;
    }

    /** The name of the enterprise for which somebody asks, if they ask for one that is known. */
    public @Nullable String enterprise(@Nullable String id) {
        return id == null ? null : enterprises.find(id).map(Enterprise::name).orElse(null);
    }

    /** Notes whose names are about to be read of bookings, other than the reader's own. */
    public void note(CurrentUser reader, String resource, Collection<? extends Booking> read) {
        long people = read.stream()
                .map(Booking::reservation)
                .filter(has -> !isRequester(reader, has) && name(reader, has) != null)
                .map(Reservation::requester)
                .distinct()
                .count();
        if (people > 0) {
            audit.record(reader.id(), resource, (int) people);
        }
    }

    private static boolean isRequester(CurrentUser reader, Reservation has) {
        return has.requester().equals(reader.id());
    }
}
