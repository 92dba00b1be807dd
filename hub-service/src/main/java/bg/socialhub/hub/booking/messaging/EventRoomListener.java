package bg.socialhub.hub.booking.messaging;

import bg.socialhub.hub.booking.EventRooms;
import bg.socialhub.hub.booking.RoomWish;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.messaging.EventReader;
import bg.socialhub.platform.messaging.UnreadableEvent;
import bg.socialhub.platform.store.Projection;
import bg.socialhub.platform.store.Projections;
import io.cloudevents.CloudEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes an event's newest state for what it wants of the hub: a room, or no room any more. */
@Component
class EventRoomListener {

    private final EventReader events;
    private final EventRooms rooms;
    private final Projection<Seen> seen;

    EventRoomListener(EventReader events, EventRooms rooms, Projections projections) {
        this.events = events;
        this.rooms = rooms;
        this.seen = projections.of("events_seen", Seen.class);
    }

    /** The newest version of an event whose effect is known to be complete. */
    record Seen(long version) {}

    /** What the hub needs of an event's state. */
    record EventState(
            @NotNull String eventId,
            @Positive long version,
            @NotNull String centre,
            @NotNull String status,
            @Nullable Title title,
            @Nullable @Valid RoomState room) {

        boolean needsNoRoom() {
            return status.equals("CANCELLED") || room == null || room.status().equals("RELEASED");
        }
    }

    /** The event's public title. */
    record Title(@Nullable String bg) {}

    /** The room that an event wishes for or has. */
    record RoomState(
            @NotNull String roomId,
            @NotNull Instant start,
            @NotNull Instant end,
            @Positive long requestVersion,
            @NotNull String status) {}

    @KafkaListener(topics = "events.event.v1")
    void on(CloudEvent message) {
        EventState event = events.read(message, EventState.class);
        if (isOlderThanKnown(event)) {
            return;
        }
        RoomState room = event.room();
        if (event.needsNoRoom()) {
            rooms.release(event.eventId());
        } else if (room != null && room.status().equals("REQUESTED")) {
            rooms.wish(wish(event, room), message.getId());
        }
        seen.apply(event.eventId(), event.version(), new Seen(event.version()));
    }

    /** An equal version is a repeat, which gets its answer again. */
    private boolean isOlderThanKnown(EventState event) {
        return seen.find(event.eventId())
                .filter(last -> last.version() > event.version())
                .isPresent();
    }

    private static RoomWish wish(EventState event, RoomState room) {
        if (!room.start().isBefore(room.end())) {
            throw new UnreadableEvent("Event " + event.eventId() + " wishes for a room that ends before it starts");
        }
        Title title = event.title();
        return new RoomWish(
                event.eventId(),
                room.requestVersion(),
                event.centre(),
                new RoomId(room.roomId()),
                new Slot(room.start(), room.end()),
                title == null || title.bg() == null ? "" : title.bg());
    }
}
