package bg.socialhub.events.event;

import bg.socialhub.events.hub.Hub;
import bg.socialhub.platform.web.InvalidField;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a plan must agree with outside the event itself: the hub's rooms, the seats taken and the stands given. */
@Component
class PlanChecks {

    private final Hub hub;
    private final List<PlanGuard> guards;

    PlanChecks(Hub hub, List<PlanGuard> guards) {
        this.hub = hub;
        this.guards = guards;
    }

    void room(EventPlan plan) {
        String roomId = plan.roomId();
        if (roomId != null
                && hub.room(roomId)
                        .filter(room -> room.centre().equals(plan.centre()))
                        .isEmpty()) {
            throw new InvalidField("roomId", "unknown-room");
        }
    }

    void narrowed(Event event, EventPlan next) {
        guards.forEach(guard -> guard.beforeRevision(event, next));
    }

    void widened(Event event) {
        guards.forEach(guard -> guard.afterRevision(event));
    }
}
