package bg.socialhub.events.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event as it is stored: one flat record for every state, so that a query can ask for a status. */
record EventDocument(
        EventStatus status,
        EventPlan plan,
        RoomDocument room,
        @Nullable Instant publishedAt,
        @Nullable String cancelReason,
        @Nullable Instant cancelledAt) {

    static EventDocument from(Event event) {
        return switch (event) {
            case Event.Draft draft -> document(draft, null, null);
            case Event.Published published -> document(published, null, null);
            case Event.Over over -> document(over, null, null);
            case Event.Cancelled cancelled -> document(cancelled, cancelled.reason(), cancelled.at());
        };
    }

    Event toDomain(EventId id, long version) {
        return switch (status) {
            case DRAFT -> new Event.Draft(id, version, plan, room.toDomain());
            case PUBLISHED -> new Event.Published(id, version, plan, room.toDomain(), present(publishedAt));
            case OVER -> new Event.Over(id, version, plan, room.toDomain(), present(publishedAt));
            case CANCELLED ->
                new Event.Cancelled(
                        id, version, plan, room.toDomain(), publishedAt, present(cancelReason), present(cancelledAt));
        };
    }

    private static EventDocument document(Event event, @Nullable String reason, @Nullable Instant cancelledAt) {
        return new EventDocument(
                event.status(),
                event.plan(),
                RoomDocument.from(event.room()),
                event.publishedAtOrNull(),
                reason,
                cancelledAt);
    }

    static <T> T present(@Nullable T column) {
        if (column == null) {
            throw new IllegalStateException("a column that this status needs is empty");
        }
        return column;
    }

    /** The room's columns. */
    record RoomDocument(
            RoomStatus status,
            @Nullable RoomWish wish,
            @Nullable Instant askedAt,
            @Nullable String bookingId,
            @Nullable String reason,
            @Nullable List<RoomSuggestion> suggestions,
            int timesTold,
            boolean answered) {

        static RoomDocument from(Room room) {
            RoomStatus status = RoomStatus.of(room);
            return switch (room) {
                case Room.NotWanted _ -> new RoomDocument(status, null, null, null, null, null, 0, true);
                case Room.Requested(RoomWish wish, Instant at) ->
                    new RoomDocument(status, wish, at, null, null, null, 0, false);
                case Room.Confirmed(RoomWish wish, String booking) ->
                    new RoomDocument(status, wish, null, booking, null, null, 0, true);
                case Room.Refused(RoomWish wish, String reason, List<RoomSuggestion> others) ->
                    new RoomDocument(status, wish, null, null, reason, others, 0, true);
                case Room.Released released ->
                    new RoomDocument(
                            status,
                            released.wish(),
                            released.askedAt(),
                            null,
                            null,
                            null,
                            released.timesTold(),
                            !released.unheard());
            };
        }

        Room toDomain() {
            return switch (status) {
                case NOT_WANTED -> new Room.NotWanted();
                case REQUESTED -> new Room.Requested(present(wish), present(askedAt));
                case CONFIRMED -> new Room.Confirmed(present(wish), present(bookingId));
                case REFUSED -> new Room.Refused(present(wish), present(reason), present(suggestions));
                case RELEASED -> new Room.Released(present(wish), present(askedAt), timesTold, answered);
            };
        }
    }
}
