package bg.socialhub.events.stand;

import bg.socialhub.events.event.EventId;
import bg.socialhub.events.stand.StandException.StandApplicationNotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All applications for stands. */
interface StandApplications {
    Optional<StandApplication> find(StandApplicationId id);

    default StandApplication get(StandApplicationId id) {
        return find(id).orElseThrow(() -> new StandApplicationNotFound(id));
    }

    /** All of one event, in the order in which they came. */
    List<StandApplication> of(EventId event);

    /** All of one enterprise, in the order in which they came. */
    List<StandApplication> ofEnterprise(String enterprise);

    /** Writes a new application; a repeat of the same request gets the application as it is now. */
    StandApplication add(StandApplication.Submitted application, String actor);

    /** Writes the next state of an application that is still at the version it was read at. */
    StandApplication save(StandApplication application, String actor, Instant at);
}
