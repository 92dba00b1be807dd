package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.enterprise.EnterpriseChanged;
import bg.socialhub.marketplace.enterprise.EnterpriseDirectory;
import bg.socialhub.marketplace.offer.ListedOffer;
import bg.socialhub.marketplace.offer.OfferDirectory;
import bg.socialhub.marketplace.offer.OfferWritten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the catalogue new: at once after a write of this instance, and when a topic tells of another instance's write. The
 * state is always read from the store, so both ways and the rebuild make the same catalogue.
 */
@Component
class CatalogueRefresh {

    private static final Logger log = LoggerFactory.getLogger(CatalogueRefresh.class);

    private final Catalogue catalogue;
    private final EnterpriseDirectory enterprises;
    private final OfferDirectory offers;

    CatalogueRefresh(Catalogue catalogue, EnterpriseDirectory enterprises, OfferDirectory offers) {
        this.catalogue = catalogue;
        this.enterprises = enterprises;
        this.offers = offers;
    }

    @EventListener
    void on(EnterpriseChanged changed) {
        quietly(() -> refreshEnterprise(changed.enterpriseId(), changed.version()));
    }

    @EventListener
    void on(OfferWritten written) {
        quietly(() -> refreshOffer(written.offerId(), written.version()));
    }

    void refreshEnterprise(String id, long version) {
        if (!catalogue.knows(Entry.OfEnterprise.key(id), version)) {
            enterprises.find(id).ifPresent(catalogue::take);
            catalogue.show();
        }
    }

    void refreshOffer(String id, long version) {
        if (!catalogue.knows(Entry.OfOffer.key(id), version)) {
            offers.find(id).ifPresent(this::takeWithOwner);
            catalogue.show();
        }
    }

    private void takeWithOwner(ListedOffer offer) {
        if (!catalogue.knows(Entry.OfEnterprise.key(offer.enterpriseId()), 1)) {
            enterprises.find(offer.enterpriseId()).ifPresent(catalogue::take);
        }
        catalogue.take(offer);
    }

    /** The write is done and must not be called a failure; the topic brings the news again. */
    private static void quietly(Runnable refresh) {
        try {
            refresh.run();
        } catch (RuntimeException e) {
            log.warn("The catalogue waits for the topic", e);
        }
    }
}
