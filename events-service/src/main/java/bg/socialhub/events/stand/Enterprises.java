package bg.socialhub.events.stand;

import bg.socialhub.platform.store.Projection;
import bg.socialhub.platform.store.Projections;
import org.springframework.stereotype.Component;

/** The enterprises that marketplace-service has told us of. */
@Component
class Enterprises {

    private final Projection<Known> projection;

    Enterprises(Projections projections) {
        this.projection = projections.of("enterprises", Known.class);
    }

    /** All that this service remembers of an enterprise. */
    record Known(boolean removed) {}

    boolean has(String id) {
        return projection.find(id).filter(known -> !known.removed()).isPresent();
    }

    void know(String id, long version, boolean removed) {
        projection.apply(id, version, new Known(removed));
    }
}
