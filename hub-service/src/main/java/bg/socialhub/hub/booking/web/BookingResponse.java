package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Reservation.Wish;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking for those whom it concerns.
 *
 * @param requesterName what the requester was called when they asked; for the centre's staff and the requester
 * @param heldUntil when it is too late to decide on a request, or to take an offer
 * @param holdsTime whether others are kept out of its time
 */
record BookingResponse(
        String id,
        Status status,
        String centre,
        String roomId,
        OffsetDateTime start,
        OffsetDateTime end,
        String purpose,
        @Nullable Integer attendees,
        String requester,
        @Nullable String requesterName,
        @Nullable String enterpriseId,
        @Nullable String enterpriseName,
        @Nullable String eventId,
        @Nullable String seriesId,
        @Nullable OffsetDateTime heldUntil,
        boolean holdsTime,
        @Nullable OffsetDateTime arrivedAt,
        boolean cancelledLate,
        @Nullable String reason,
        @Nullable List<Free> suggestions,
        List<Thing> equipment,
        @Nullable Layout layout,
        OffsetDateTime since,
        long version) {

    /** So many of one kind of equipment. */
    record Thing(String id, int quantity) {

        static Thing from(Lent lent) {
            return new Thing(lent.equipment().value(), lent.quantity());
        }
    }

    /** A room and time that are free. */
    record Free(String roomId, OffsetDateTime start, OffsetDateTime end) {

        static Free from(Suggestion free) {
            return new Free(free.room().value(), local(free.start()), local(free.end()));
        }
    }

    static BookingResponse from(Booking booking, @Nullable String enterpriseName, @Nullable String requesterName) {
        Reservation has = booking.reservation();
        return new BookingResponse(
                booking.id().value(),
                Status.of(booking),
                has.centre(),
                has.room().value(),
                local(has.slot().start()),
                local(has.slot().end()),
                has.purpose(),
                has.attendees() == 0 ? null : has.attendees(),
                has.requester(),
                requesterName,
                has.ofEnterprise().orElse(null),
                enterpriseName,
                has.ofEvent().map(Wish::eventId).orElse(null),
                has.ofSeries().orElse(null),
                booking.lapsesAt().map(BookingResponse::local).orElse(null),
                booking.blocks(),
                booking instanceof Booking.Confirmed b && b.arrived() != null ? local(b.arrived()) : null,
                booking instanceof Booking.Cancelled b && b.late(),
                reason(booking),
                booking instanceof Booking.Refused b
                        ? b.suggestions().stream().map(Free::from).toList()
                        : null,
                has.equipment().stream().map(Thing::from).toList(),
                has.layout(),
                local(booking.at()),
                booking.version());
    }

    private static @Nullable String reason(Booking booking) {
        return switch (booking) {
            case Booking.Rejected b -> b.reason();
            case Booking.Cancelled b -> b.reason();
            case Booking.Refused b -> b.reason().name();
            case Booking.Waiting _,
                    Booking.Offered _,
                    Booking.Requested _,
                    Booking.Confirmed _,
                    Booking.Released _,
                    Booking.Expired _ -> null;
        };
    }

    static OffsetDateTime local(Instant moment) {
        return moment.atZone(SofiaTime.ZONE).toOffsetDateTime();
    }
}
