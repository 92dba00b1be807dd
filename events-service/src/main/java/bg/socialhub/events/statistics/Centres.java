package bg.socialhub.events.statistics;

import bg.socialhub.platform.store.Projection;
import bg.socialhub.platform.store.Projections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The centres that hub-service has told us of. */
@Component
class Centres {

    private final Projection<Known> projection;

    Centres(Projections projections) {
        this.projection = projections.of("centres", Known.class);
    }

    /** All that this service remembers of a centre. */
    record Known(String planningRegion) {}

    Optional<String> planningRegion(String centre) {
        return projection.find(centre).map(Known::planningRegion);
    }

    void know(String centre, long version, String planningRegion) {
        projection.apply(centre, version, new Known(planningRegion));
    }
}
