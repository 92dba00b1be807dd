package bg.socialhub.events.event;

import bg.socialhub.events.event.EventCommand.Cancel;
import bg.socialhub.events.event.EventCommand.Publish;
import bg.socialhub.events.event.EventCommand.Revise;
import bg.socialhub.events.event.EventException.EventNotFound;
import bg.socialhub.events.event.EventException.NotYourCentre;
import bg.socialhub.events.event.Events.Cause;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What the staff of a centre do with its events, and who may see which of them. */
@Service
public class EventDesk {

    private final Events events;
    private final PlanChecks checks;
    private final NewId ids;
    private final Clock clock;
    private final ApplicationEventPublisher changes;

    EventDesk(Events events, PlanChecks checks, NewId ids, Clock clock, ApplicationEventPublisher changes) {
        this.events = events;
        this.checks = checks;
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
    }

    public Event draft(EventPlan plan, CurrentUser user) {
        requireStaff(plan.centre(), user);
        checks.room(plan);
        Instant now = clock.instant();
        Event drafted = Event.draft(new EventId(ids.next()), plan, now);
        return changed(events.add(drafted, EventMessages.drafted(drafted, now), Cause.user(user.id(), "draft", now)));
    }

    /** Changes the plan; seats that are taken and stands that are given are never planned away. */
    public Event revise(EventId id, EventPlan plan, LongConsumer versionCheck, CurrentUser user) {
        Event event = ofStaff(id, user);
        versionCheck.accept(event.version());
        if (!plan.centre().equals(event.plan().centre())) {
            throw new InvalidField("centre", "centre-fixed");
        }
        Event revised = event.after(new Revise(plan, clock.instant()));
        if (!revised.room().equals(event.room())) {
            checks.room(plan);
        }
        checks.narrowed(event, plan);
        Event saved = save(event, revised, Cause.user(user.id(), "revise", clock.instant()));
        checks.widened(saved);
        return saved;
    }

    public Event publish(EventId id, LongConsumer versionCheck, CurrentUser user) {
        Instant now = clock.instant();
        return decide(id, new Publish(now), versionCheck, Cause.user(user.id(), "publish", now), user);
    }

    public Event cancel(EventId id, String reason, LongConsumer versionCheck, CurrentUser user) {
        Instant now = clock.instant();
        return decide(id, new Cancel(reason, now), versionCheck, Cause.user(user.id(), "cancel", now), user);
    }

    /** Everything of a centre, for its staff. */
    public List<Event> ofCentre(String centre, CurrentUser user) {
        requireStaff(centre, user);
        return events.ofCentre(centre);
    }

    /** An event that the caller may see: what was never published exists only for the staff of its centre. */
    public Event visible(EventId id, Optional<CurrentUser> user) {
        Event event = events.get(id);
        boolean seen = event.publishedAtOrNull() != null
                || user.filter(known -> known.isStaffOf(event.plan().centre())).isPresent();
        if (!seen) {
            throw new EventNotFound(id);
        }
        return event;
    }

    /** An event of the caller's own centre; of another centre one that the caller may see is refused, any other unknown. */
    public Event ofStaff(EventId id, CurrentUser user) {
        Event event = visible(id, Optional.of(user));
        requireStaff(event.plan().centre(), user);
        return event;
    }

    private Event decide(EventId id, EventCommand command, LongConsumer versionCheck, Cause cause, CurrentUser user) {
        Event event = ofStaff(id, user);
        versionCheck.accept(event.version());
        return save(event, event.after(command), cause);
    }

    private Event save(Event before, Event after, Cause cause) {
        return changed(events.save(after, EventMessages.changed(before, after, cause.at()), cause));
    }

    private Event changed(Event event) {
        changes.publishEvent(new EventChanged(event));
        return event;
    }

    private static void requireStaff(String centre, CurrentUser user) {
        if (!user.isStaffOf(centre)) {
            throw new NotYourCentre(centre);
        }
    }
}
