package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.enterprise.EnterpriseDirectory;
import bg.socialhub.marketplace.enterprise.ListedEnterprise;
import bg.socialhub.marketplace.offer.ListedOffer;
import bg.socialhub.marketplace.offer.OfferDirectory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Fills the catalogue from the store at the start; the service is not ready before. Its progress is in the health. */
@Component("catalogueHealthIndicator")
class CatalogueRebuild implements SmartLifecycle, HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(CatalogueRebuild.class);
    private static final int PAGE = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Catalogue catalogue;
    private final EnterpriseDirectory enterprises;
    private final OfferDirectory offers;
    private final AtomicInteger read = new AtomicInteger();
    private volatile boolean complete;
    private volatile Thread worker = Thread.currentThread();

    CatalogueRebuild(Catalogue catalogue, EnterpriseDirectory enterprises, OfferDirectory offers) {
        this.catalogue = catalogue;
        this.enterprises = enterprises;
        this.offers = offers;
    }

    @Override
    public Health health() {
        var health = complete ? Health.up() : Health.outOfService();
        return health.withDetail("read", read.get()).build();
    }

    @Override
    public void start() {
        worker = Thread.ofVirtual().name("catalogue-rebuild").start(this::untilItWorks);
    }

    @Override
    public void stop() {
        worker.interrupt();
    }

    @Override
    public boolean isRunning() {
        return worker.isVirtual() && worker.isAlive();
    }

    private void untilItWorks() {
        while (!complete && !Thread.currentThread().isInterrupted()) {
            try {
                rebuild();
                complete = true;
                log.info("The catalogue is complete: {} entries read", read.get());
            } catch (DataAccessException e) {
                log.warn("The catalogue cannot be read yet: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void rebuild() {
        read.set(0);
        each(enterprises::after, ListedEnterprise::id, catalogue::take);
        each(offers::after, ListedOffer::id, catalogue::take);
        catalogue.show();
    }

    private <T> void each(BiFunction<String, Integer, List<T>> pages, Function<T, String> id, Consumer<T> taker) {
        var page = pages.apply("", PAGE);
        while (!page.isEmpty()) {
            page.forEach(taker);
            read.addAndGet(page.size());
            page = pages.apply(id.apply(page.getLast()), PAGE);
        }
    }
}
