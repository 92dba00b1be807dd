package bg.socialhub.hub.centre;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.Stored;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes every centre that was never published or has changed since, when the service starts. */
@Component
class CentrePublication {

    private static final Logger log = LoggerFactory.getLogger(CentrePublication.class);
    private static final String ACTOR = "hub-service";
    private static final String COMMAND = "publish-centre";

    private final Territory territory;
    private final AggregateStore<CentreDocument> published;
    private final Clock clock;

    CentrePublication(Territory territory, AggregateStores stores, Clock clock) {
        this.territory = territory;
        this.published = stores.of("centres", CentreDocument.class);
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void publishChanges() {
        territory.centres().stream().map(CentreDocument::from).forEach(this::publish);
    }

    private void publish(CentreDocument centre) {
        try {
            published
                    .find(centre.code())
                    .ifPresentOrElse(last -> publishChange(last, centre), () -> publishFirst(centre));
        } catch (AlreadyExists | VersionConflict _) {
            log.info("Centre {} was just published by another instance", centre.code());
        }
    }

    private void publishFirst(CentreDocument centre) {
        Instant now = clock.instant();
        published.insert(centre.code(), centre, Change.by(ACTOR, COMMAND, now).publishing(centre.published(1, now)));
    }

    private void publishChange(Stored<CentreDocument> last, CentreDocument centre) {
        if (!last.state().equals(centre)) {
            Instant now = clock.instant();
            var event = centre.published(last.version() + 1, now);
            published.save(
                    centre.code(),
                    last.version(),
                    centre,
                    Change.by(ACTOR, COMMAND, now).publishing(event));
        }
    }
}
