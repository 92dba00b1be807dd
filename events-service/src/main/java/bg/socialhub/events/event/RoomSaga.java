package bg.socialhub.events.event;

import bg.socialhub.events.event.EventCommand.Finish;
import bg.socialhub.events.event.EventCommand.HearHub;
import bg.socialhub.events.event.EventCommand.RemindHub;
import bg.socialhub.events.event.Events.Cause;
import bg.socialhub.platform.store.AlreadyConsumed;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Carries an event's wish for a room to its end, whatever is lost, doubled or late on the way; and ends events in time. */
@Service
public class RoomSaga {

    private final Events events;
    private final Clock clock;
    private final ApplicationEventPublisher changes;

    RoomSaga(Events events, Clock clock, ApplicationEventPublisher changes) {
        this.events = events;
        this.clock = clock;
        this.changes = changes;
    }

    /** Applies what the hub said; an answer to an older wish, or one heard before, changes nothing. */
    public void hear(EventId id, RoomAnswer answer, String messageId) {
        Instant now = clock.instant();
        HearHub heard = new HearHub(answer, now);
        try {
            Conflicts.decideAnew(() ->
                    events.find(id).map(event -> advance(event, heard, Cause.message(messageId, now))));
        } catch (AlreadyConsumed _) {
            return; // because the first delivery has done all there was to do
        }
    }

    /** Tells the hub once more what it has not answered for so long. */
    public void remind(Duration patience) {
        Instant now = clock.instant();
        sweep(events.unansweredSince(now.minus(patience)), new RemindHub(now), Cause.service("remind-hub", now));
    }

    /** Ends the events whose time has passed. */
    public void finish() {
        Instant now = clock.instant();
        sweep(events.endedBefore(now), new Finish(now), Cause.service("finish", now));
    }

    private void sweep(List<Event> found, EventCommand command, Cause cause) {
        for (Event event : found) {
            try {
                advance(event, command, cause);
            } catch (VersionConflict _) {
                continue; // because somebody else changed it meanwhile; the next sweep looks again
            }
        }
    }

    private Event advance(Event before, EventCommand command, Cause cause) {
        Event after = before.after(command);
        if (after.equals(before)) {
            return before;
        }
        Event saved = events.save(after, EventMessages.changed(before, after, cause.at()), cause);
        changes.publishEvent(new EventChanged(saved));
        return saved;
    }
}
