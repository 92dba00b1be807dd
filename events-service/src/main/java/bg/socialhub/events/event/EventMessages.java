package bg.socialhub.events.event;

import bg.socialhub.events.event.messages.EventMessage;
import bg.socialhub.events.event.messages.EventMessage.EventCancelled;
import bg.socialhub.events.event.messages.EventMessage.EventDrafted;
import bg.socialhub.events.event.messages.EventMessage.EventOver;
import bg.socialhub.events.event.messages.EventMessage.EventPublished;
import bg.socialhub.events.event.messages.EventMessage.EventRevised;
import bg.socialhub.events.event.messages.EventMessage.EventRoomConfirmed;
import bg.socialhub.events.event.messages.EventMessage.EventRoomRefused;
import bg.socialhub.events.event.messages.EventMessage.EventRoomReleased;
import bg.socialhub.events.event.messages.EventMessage.EventRoomRequested;
import bg.socialhub.events.event.messages.EventState;
import bg.socialhub.events.event.messages.EventState.Title;
import bg.socialhub.events.event.messages.EventState.WantedRoom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which message tells of a change: first of a new status, then of the room, else of the plan. */
final class EventMessages {

    private EventMessages() {}

    static EventMessage drafted(Event event, Instant at) {
        EventState state = state(event, at);
        return event.room() instanceof Room.NotWanted ? new EventDrafted(state) : new EventRoomRequested(state);
    }

    static EventMessage changed(Event before, Event after, Instant at) {
        EventState state = state(after, at);
        if (before.status() == after.status()) {
            return before.room().equals(after.room()) ? new EventRevised(state) : room(after.room(), state);
        }
        return switch (after) {
            case Event.Draft _ -> new EventDrafted(state);
            case Event.Published _ -> new EventPublished(state);
            case Event.Cancelled _ -> new EventCancelled(state);
            case Event.Over _ -> new EventOver(state);
        };
    }

    private static EventMessage room(Room room, EventState state) {
        return switch (room) {
            case Room.NotWanted _ -> new EventRevised(state);
            case Room.Requested _ -> new EventRoomRequested(state);
            case Room.Confirmed _ -> new EventRoomConfirmed(state);
            case Room.Refused _ -> new EventRoomRefused(state);
            case Room.Released _ -> new EventRoomReleased(state);
        };
    }

    private static EventState state(Event event, Instant at) {
        EventPlan plan = event.plan();
        return new EventState(
                event.id().toString(),
                event.version() + 1,
                at,
                plan.centre(),
                plan.kind().name(),
                new Title(plan.title().bg(), plan.title().en()),
                plan.start(),
                plan.end(),
                event.status().name(),
                wanted(event.room()));
    }

    private static @Nullable WantedRoom wanted(Room room) {
        RoomWish wish = room.wishOrNull();
        return wish == null
                ? null
                : new WantedRoom(
                        wish.roomId(),
                        wish.start(),
                        wish.end(),
                        wish.requestVersion(),
                        RoomStatus.of(room).name());
    }
}
