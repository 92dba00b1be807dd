package bg.socialhub.events.event;

import bg.socialhub.events.event.EventCommand.Cancel;
import bg.socialhub.events.event.EventCommand.Finish;
import bg.socialhub.events.event.EventCommand.HearHub;
import bg.socialhub.events.event.EventCommand.Publish;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events in every state, walked to as they would be in life. */
final class EventFixtures {

    static final Instant NOW = Instant.parse("2027-01-15T10:00:00Z");
    static final Instant START = Instant.parse("2027-03-01T08:00:00Z");
    static final Instant END = Instant.parse("2027-03-01T16:00:00Z");
    static final EventId ID = EventId.of("00000000-0000-4000-8000-0000000000e1");

    private EventFixtures() {}

    static EventPlan plan(@Nullable String room) {
        return new EventPlan(
                "plovdiv",
                EventKind.FAIR,
                new Text("Панаир на меда", "Honey fair"),
                new Text("Всичко за меда.", null),
                START,
                END,
                room,
                List.of(new Quota("visitors", 50)),
                true,
                START,
                List.of("A1", "A2"));
    }

    static Event draft() {
        return Event.draft(ID, plan(null), NOW);
    }

    static Event draftAskingForARoom() {
        return Event.draft(ID, plan("plovdiv-hall"), NOW);
    }

    static Event draftWithARoom() {
        return draftAskingForARoom().after(new HearHub(new RoomAnswer.Granted(1, "b1"), NOW));
    }

    static Event published() {
        return draftWithARoom().after(new Publish(NOW));
    }

    static Event cancelled() {
        return published().after(new Cancel("буря", NOW));
    }

    static Event over() {
        return published().after(new Finish(END));
    }
}
