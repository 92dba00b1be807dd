package bg.socialhub.events.event;

import java.time.Instant;

/** What can be asked of an event. */
public sealed interface EventCommand {
    Instant at();

    /** Staff change the plan; another time or room is a move and needs the room anew. */
    record Revise(EventPlan plan, Instant at) implements EventCommand {}

    /** Staff show the event to the public. */
    record Publish(Instant at) implements EventCommand {}

    /** Staff call the event off. */
    record Cancel(String reason, Instant at) implements EventCommand {}

    /** The hub answers the wish for a room. */
    record HearHub(RoomAnswer answer, Instant at) implements EventCommand {}

    /** The sweep repeats what the hub has not answered. */
    record RemindHub(Instant at) implements EventCommand {}

    /** The end has passed. */
    record Finish(Instant at) implements EventCommand {}
}
