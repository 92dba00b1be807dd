package bg.socialhub.hub.booking.events;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others learn about a booking: which room when, and for which event's wish if an event asked; never for whom. */
@Topic("hub.booking.v1")
public sealed interface BookingEvent extends PublishedEvent {

    String bookingId();

    @Override
    default String aggregateId() {
        return bookingId();
    }

    /** Somebody waits for a time that others have. */
    @EventType("booking-waiting")
    record BookingWaiting(
            String bookingId,
            long version,
            Instant occurredAt,
            String centre,
            String roomId,
            Instant start,
            Instant end,
            String status,
            @Nullable String eventId,
            @Nullable Long requestVersion)
            implements BookingEvent {}

    /** The time for which somebody waited is theirs until the offer runs out. */
    @EventType("booking-offered")
    record BookingOffered(
            String bookingId,
            long version,
            Instant occurredAt,
            String centre,
            String roomId,
            Instant start,
            Instant end,
            String status,
            @Nullable String eventId,
            @Nullable Long requestVersion)
            implements BookingEvent {}

    /** Somebody asks for a room; the time is held until the centre decides, where the room's rules say so. */
    @EventType("booking-requested")
    record BookingRequested(
            String bookingId,
            long version,
            Instant occurredAt,
            String centre,
            String roomId,
            Instant start,
            Instant end,
            String status,
            @Nullable String eventId,
            @Nullable Long requestVersion)
            implements BookingEvent {}

    /** The room is somebody's for this time. */
    @EventType("booking-confirmed")
    record BookingConfirmed(
            String bookingId,
            long version,
            Instant occurredAt,
            String centre,
            String roomId,
            Instant start,
            Instant end,
            String status,
            @Nullable String eventId,
            @Nullable Long requestVersion)
            implements BookingEvent {}

    /** The centre said no; the time is free again. */
    @EventType("booking-rejected")
    record BookingRejected(
            String bookingId,
            long version,
            Instant occurredAt,
            String centre,
            String roomId,
            Instant start,
            Instant end,
            String status,
            @Nullable String eventId,
            @Nullable Long requestVersion)
            implements BookingEvent {}

    /** The time was given back. */
    @EventType("booking-cancelled")
    record BookingCancelled(
            String bookingId,
            long version,
            Instant occurredAt,
            String centre,
            String roomId,
            Instant start,
            Instant end,
            String status,
            @Nullable String eventId,
            @Nullable Long requestVersion)
            implements BookingEvent {}

    /** The centre did not decide in time; the time is free again. */
    @EventType("booking-expired")
    record BookingExpired(
            String bookingId,
            long version,
            Instant occurredAt,
            String centre,
            String roomId,
            Instant start,
            Instant end,
            String status,
            @Nullable String eventId,
            @Nullable Long requestVersion)
            implements BookingEvent {}

    /** Nobody came; the rest of the time is free again. */
    @EventType("booking-released")
    record BookingReleased(
            String bookingId,
            long version,
            Instant occurredAt,
            String centre,
            String roomId,
            Instant start,
            Instant end,
            String status,
            @Nullable String eventId,
            @Nullable Long requestVersion)
            implements BookingEvent {}

    /** An event does not get the room it wished for; here is what is free instead. */
    @EventType("booking-refused")
    record BookingRefused(
            String bookingId,
            long version,
            Instant occurredAt,
            String centre,
            String roomId,
            Instant start,
            Instant end,
            String status,
            @Nullable String eventId,
            @Nullable Long requestVersion,
            String reason,
            List<Free> suggestions)
            implements BookingEvent {}

    /** A room and time that are free. */
    record Free(String roomId, Instant start, Instant end) {}
}
