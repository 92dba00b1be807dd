package bg.socialhub.marketplace.offer;

import bg.socialhub.marketplace.offer.events.OfferEvent;
import bg.socialhub.marketplace.offer.events.OfferEvent.OfferPublished;
import bg.socialhub.marketplace.offer.events.OfferEvent.OfferWithdrawn;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a decided offer into the event that tells its public state; the version is the one after the write. */
final class OfferFacts {

    /** Makes one kind of event out of the public state. */
    @FunctionalInterface
    interface Kind {
        OfferEvent of(
                String offerId,
                long version,
                Instant occurredAt,
                String enterpriseId,
                LocalizedText title,
                String kind,
                String category,
                OfferEvent.@Nullable Price price,
                @Nullable String unit,
                List<String> tags,
                String status);
    }

    private OfferFacts() {}

    static OfferEvent published(Offer offer, Instant now) {
        return event(OfferPublished::new, offer, now);
    }

    static OfferEvent withdrawn(Offer offer, Instant now) {
        return event(OfferWithdrawn::new, offer, now);
    }

    /** A change that the public sees, or nothing. */
    static List<OfferEvent> changed(Offer offer, Instant now) {
        return offer.isPublished() ? List.of(event(OfferEvent.OfferChanged::new, offer, now)) : List.of();
    }

    private static OfferEvent event(Kind kind, Offer offer, Instant now) {
        var content = offer.content();
        return kind.of(
                offer.id().value(),
                offer.version() + 1,
                now,
                offer.enterpriseId(),
                content.title(),
                content.kind().name(),
                content.category(),
                price(content.price()),
                content.unit(),
                content.tags(),
                offer.state().name());
    }

    private static OfferEvent.@Nullable Price price(@Nullable Money money) {
        return money == null
                ? null
                : new OfferEvent.Price(money.amount(), money.currency().name());
    }
}
