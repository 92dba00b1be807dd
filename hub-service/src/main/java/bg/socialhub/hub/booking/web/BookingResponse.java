package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Reservation.Wish;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking for those whom it concerns. */
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
        @Nullable String eventId,
        @Nullable OffsetDateTime heldUntil,
        @Nullable String reason,
        @Nullable List<Free> suggestions,
        OffsetDateTime since,
        long version) {

    /** A room and time that are free. */
    record Free(String roomId, OffsetDateTime start, OffsetDateTime end) {

        static Free from(Suggestion free) {
            return new Free(free.room().value(), local(free.start()), local(free.end()));
        }
    }

    static BookingResponse from(Booking booking) {
        return switch (booking) {
            case Booking.Requested b -> of(b, local(b.heldUntil()), null, null);
            case Booking.Confirmed b -> of(b, null, null, null);
            case Booking.Rejected b -> of(b, null, b.reason(), null);
            case Booking.Cancelled b -> of(b, null, b.reason(), null);
            case Booking.Expired b -> of(b, null, null, null);
            case Booking.Refused b ->
                of(
                        b,
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
                has.ofEvent().map(Wish::eventId).orElse(null),
                heldUntil,
                reason,
                suggestions,
                local(booking.at()),
                booking.version());
    }
}
