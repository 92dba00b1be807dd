package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Reservation.Wish;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking for those whom it concerns.
 *
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

    static BookingResponse from(Booking booking, Enterprises enterprises) {
        String enterprise = booking.reservation()
                .ofEnterprise()
                .flatMap(enterprises::find)
                .map(Enterprise::name)
                .orElse(null);
        return switch (booking) {
            case Booking.Waiting b -> of(b, enterprise, null, null, null);
            case Booking.Offered b -> of(b, enterprise, local(b.until()), null, null);
            case Booking.Requested b -> of(b, enterprise, local(b.heldUntil()), null, null);
            case Booking.Confirmed b -> of(b, enterprise, null, null, null);
            case Booking.Rejected b -> of(b, enterprise, null, b.reason(), null);
            case Booking.Cancelled b -> of(b, enterprise, null, b.reason(), null);
            case Booking.Released b -> of(b, enterprise, null, null, null);
            case Booking.Expired b -> of(b, enterprise, null, null, null);
            case Booking.Refused b ->
                of(
                        b,
                        enterprise,
                        null,
                        b.reason().name(),
                        b.suggestions().stream().map(Free::from).toList());
        };
    }

    static OffsetDateTime local(Instant moment) {
        return moment.atZone(SofiaTime.ZONE).toOffsetDateTime();
    }

    private static BookingResponse of(
            Booking booking,
            @Nullable String enterpriseName,
            @Nullable OffsetDateTime heldUntil,
            @Nullable String reason,
            @Nullable List<Free> suggestions) {
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
                has.ofEnterprise().orElse(null),
                enterpriseName,
                has.ofEvent().map(Wish::eventId).orElse(null),
                has.ofSeries().orElse(null),
                heldUntil,
                booking.blocks(),
                booking instanceof Booking.Confirmed b && b.arrived() != null ? local(b.arrived()) : null,
                booking instanceof Booking.Cancelled b && b.late(),
                reason,
                suggestions,
                has.equipment().stream().map(Thing::from).toList(),
                has.layout(),
                local(booking.at()),
                booking.version());
    }
}
