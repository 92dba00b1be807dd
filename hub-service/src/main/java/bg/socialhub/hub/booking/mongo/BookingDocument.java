package bg.socialhub.hub.booking.mongo;

import static bg.socialhub.hub.booking.mongo.StoredField.present;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Refusal;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Reservation.Wish;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.identity.PersonName;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as it is stored: flat, so that every state can be queried by the same fields.
 *
 * @param shared true when a request does not keep others out; absent otherwise
 * @param late true when it was cancelled too late; absent otherwise
 * @param requesterName absent also where the booking was stored before names were kept
 */
record BookingDocument(
        Status status,
        Instant at,
        String room,
        String centre,
        Instant start,
        Instant end,
        Instant busyFrom,
        Instant busyTo,
        String purpose,
        int attendees,
        String requester,
        @Nullable String enterprise,
        @Nullable String event,
        @Nullable Long requestVersion,
        @Nullable Instant heldUntil,
        @Nullable Boolean shared,
        @Nullable Instant arrived,
        @Nullable Boolean late,
        @Nullable String by,
        @Nullable String reason,
        @Nullable List<Free> suggestions,
        @Nullable List<Thing> equipment,
        @Nullable Layout layout,
        @Nullable String series,
        @Nullable String requesterName) {

    /** Lent equipment as it is stored; a booking that was stored before there was any has none. */
    record Thing(String id, int quantity) {}

    /** A suggestion as it is stored. */
    record Free(String room, Instant start, Instant end) {}

    static BookingDocument from(Booking booking) {
        return switch (booking) {
            case Booking.Waiting b -> of(b, b.until(), null, null, null);
            case Booking.Offered b -> of(b, b.until(), null, null, null);
            case Booking.Requested b -> of(b, b.heldUntil(), null, null, null);
            case Booking.Confirmed b -> of(b, null, b.by(), null, null);
            case Booking.Rejected b -> of(b, null, null, b.reason(), null);
            case Booking.Cancelled b -> of(b, null, null, b.reason(), null);
            case Booking.Released b -> of(b, null, null, null, null);
            case Booking.Expired b -> of(b, null, null, null, null);
            case Booking.Refused b -> of(b, null, null, b.reason().name(), free(b.suggestions()));
        };
    }

    static Booking toDomain(Stored<BookingDocument> stored) {
        BookingDocument d = stored.state();
        Reservation has = d.reservation(stored.id());
        long version = stored.version();
        return switch (d.status) {
            case WAITING -> new Booking.Waiting(has, version, d.at, present(d.heldUntil, "heldUntil"));
            case OFFERED -> new Booking.Offered(has, version, d.at, present(d.heldUntil, "heldUntil"));
            case REQUESTED ->
                new Booking.Requested(has, version, d.at, present(d.heldUntil, "heldUntil"), d.shared == null);
            case CONFIRMED -> new Booking.Confirmed(has, version, d.at, present(d.by, "by"), d.arrived);
            case REJECTED -> new Booking.Rejected(has, version, d.at, present(d.reason, "reason"));
            case CANCELLED -> new Booking.Cancelled(has, version, d.at, present(d.reason, "reason"), d.late != null);
            case RELEASED -> new Booking.Released(has, version, d.at);
            case EXPIRED -> new Booking.Expired(has, version, d.at);
            case REFUSED ->
                new Booking.Refused(
                        has,
                        version,
                        d.at,
                        Refusal.valueOf(present(d.reason, "reason")),
                        suggestions(present(d.suggestions, "suggestions")));
        };
    }

    private static BookingDocument of(
            Booking booking,
            @Nullable Instant heldUntil,
            @Nullable String by,
            @Nullable String reason,
            @Nullable List<Free> suggestions) {
        Reservation has = booking.reservation();
        return new BookingDocument(
                Status.of(booking),
                booking.at(),
                has.room().value(),
                has.centre(),
                has.slot().start(),
                has.slot().end(),
                has.busy().start(),
                has.busy().end(),
                has.purpose(),
                has.attendees(),
                has.requester(),
                has.ofEnterprise().orElse(null),
                has.ofEvent().map(Wish::eventId).orElse(null),
                has.ofEvent().map(Wish::requestVersion).orElse(null),
                heldUntil,
                booking instanceof Booking.Requested b && !b.holds() ? true : null,
                booking instanceof Booking.Confirmed b ? b.arrived() : null,
                booking instanceof Booking.Cancelled b && b.late() ? true : null,
                by,
                reason,
                suggestions,
                has.equipment().isEmpty() ? null : things(has.equipment()),
                has.layout(),
                has.ofSeries().orElse(null),
                has.requesterName() == null ? null : has.requesterName().value());
    }

    private Reservation reservation(String id) {
        Wish wish = event == null ? null : new Wish(event, present(requestVersion, "requestVersion"));
        return new Reservation(
                new BookingId(id),
                new RoomId(room),
                centre,
                new Slot(start, end),
                new Slot(busyFrom, busyTo),
                purpose,
                attendees,
                requester,
                enterprise,
                wish,
                equipment == null ? List.of() : lent(equipment),
                layout,
                series,
                requesterName == null ? null : new PersonName(requesterName));
    }

    private static List<Thing> things(List<Lent> lent) {
        return lent.stream()
                .map(one -> new Thing(one.equipment().value(), one.quantity()))
                .toList();
    }

    private static List<Lent> lent(List<Thing> stored) {
        return stored.stream()
                .map(one -> new Lent(new EquipmentId(one.id), one.quantity))
                .toList();
    }

    private static List<Free> free(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(free -> new Free(free.room().value(), free.start(), free.end()))
                .toList();
    }

    private static List<Suggestion> suggestions(List<Free> stored) {
        return stored.stream()
                .map(free -> new Suggestion(new RoomId(free.room), new Slot(free.start, free.end)))
                .toList();
    }
}
