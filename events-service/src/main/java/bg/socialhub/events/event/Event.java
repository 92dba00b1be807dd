package bg.socialhub.events.event;

import bg.socialhub.events.event.EventCommand.Cancel;
import bg.socialhub.events.event.EventCommand.Finish;
import bg.socialhub.events.event.EventCommand.HearHub;
import bg.socialhub.events.event.EventCommand.Publish;
import bg.socialhub.events.event.EventCommand.RemindHub;
import bg.socialhub.events.event.EventCommand.Revise;
import bg.socialhub.events.event.EventException.EventHasBegun;
import bg.socialhub.events.event.EventException.EventTransitionRefused;
import bg.socialhub.events.event.EventException.RoomNotConfirmed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One fair, exchange, forum or conference; each state carries only what is true in it. */
public sealed interface Event {
    EventId id();

    long version();

    EventPlan plan();

    Room room();

    /** Seen by the staff of its centre alone. */
    record Draft(EventId id, long version, EventPlan plan, Room room) implements Event {

        private Published publish(Instant now) {
            if (plan.roomId() != null && !(room instanceof Room.Confirmed)) {
                throw new RoomNotConfirmed(this);
            }
            if (!now.isBefore(plan.start())) {
                throw new EventHasBegun(plan.start());
            }
            return new Published(id, version, plan, room, now);
        }
    }

    /** Seen by everybody; open for registration until its closing time. */
    record Published(EventId id, long version, EventPlan plan, Room room, Instant publishedAt) implements Event {}

    /** Called off; its room is given back. */
    record Cancelled(
            EventId id,
            long version,
            EventPlan plan,
            Room room,
            @Nullable Instant publishedAt,
            String reason,
            Instant at)
            implements Event {}

    /** It has taken place. */
    record Over(EventId id, long version, EventPlan plan, Room room, Instant publishedAt) implements Event {}

    /** A new event, which asks for its room at once when it wants one. */
    static Draft draft(EventId id, EventPlan plan, Instant now) {
        return new Draft(id, 0, plan, wanted(new Room.NotWanted(), plan, now));
    }

    /** The whole life of an event: what each command makes of each state, or the refusal. */
    default Event after(EventCommand command) {
        return switch (this) {
            case Draft draft ->
                switch (command) {
                    case Revise(EventPlan plan, Instant at) ->
                        new Draft(id(), version(), plan, wanted(room(), plan, at));
                    case Publish(Instant at) -> draft.publish(at);
                    case Cancel(String reason, Instant at) -> cancelled(reason, null, at);
                    case HearHub(RoomAnswer answer, Instant at) -> with(room().answered(answer, at));
                    case RemindHub(Instant at) -> with(room().remind(at));
                    case Finish _ -> throw new EventTransitionRefused(this, command);
                };
            case Published published ->
                switch (command) {
                    case Revise(EventPlan plan, Instant at) ->
                        new Published(id(), version(), plan, wanted(room(), plan, at), published.publishedAt());
                    case Cancel(String reason, Instant at) -> cancelled(reason, published.publishedAt(), at);
                    case HearHub(RoomAnswer answer, Instant at) -> with(room().answered(answer, at));
                    case RemindHub(Instant at) -> with(room().remind(at));
                    case Finish(Instant at)
                    when !at.isBefore(plan().end()) ->
                        new Over(id(), version(), plan(), room(), published.publishedAt());
                    case Publish _, Finish _ -> throw new EventTransitionRefused(this, command);
                };
            case Cancelled _, Over _ ->
                switch (command) {
                    case HearHub(RoomAnswer answer, Instant at) -> with(room().answered(answer, at));
                    case RemindHub(Instant at) -> with(room().remind(at));
                    case Revise _, Publish _, Cancel _, Finish _ -> throw new EventTransitionRefused(this, command);
                };
        };
    }

    default EventStatus status() {
        return switch (this) {
            case Draft _ -> EventStatus.DRAFT;
            case Published _ -> EventStatus.PUBLISHED;
            case Cancelled _ -> EventStatus.CANCELLED;
            case Over _ -> EventStatus.OVER;
        };
    }

    /** Since when everybody may see it; null while only the staff may. */
    default @Nullable Instant publishedAtOrNull() {
        return switch (this) {
            case Draft _ -> null;
            case Published published -> published.publishedAt();
            case Cancelled cancelled -> cancelled.publishedAt();
            case Over over -> over.publishedAt();
        };
    }

    private Cancelled cancelled(String reason, @Nullable Instant publishedAt, Instant at) {
        return new Cancelled(id(), version(), plan(), room().release(at), publishedAt, reason, at);
    }

    private static Room wanted(Room room, EventPlan plan, Instant now) {
        String roomId = plan.roomId();
        return roomId == null ? room.release(now) : room.want(roomId, plan.start(), plan.end(), now);
    }

    private Event with(Room next) {
        return switch (this) {
            case Draft _ -> new Draft(id(), version(), plan(), next);
            case Published published -> new Published(id(), version(), plan(), next, published.publishedAt());
            case Cancelled gone ->
                new Cancelled(id(), version(), plan(), next, gone.publishedAt(), gone.reason(), gone.at());
            case Over over -> new Over(id(), version(), plan(), next, over.publishedAt());
        };
    }
}
