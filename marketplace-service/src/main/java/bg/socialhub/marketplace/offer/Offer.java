package bg.socialhub.marketplace.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One good or service of an enterprise.
 *
 * @param version 0 until it is stored
 * @param publishedAt when the public could see it for the first time
 */
record Offer(
        OfferId id,
        long version,
        String enterpriseId,
        OfferContent content,
        OfferState state,
        @Nullable Instant publishedAt) {

    static Offer draft(OfferId id, String enterpriseId, OfferContent content) {
        return new Offer(id, 0, enterpriseId, content, OfferState.DRAFT, null);
    }

    Offer change(OfferContent changed) {
        return new Offer(id, version, enterpriseId, changed, state.after(OfferState.Command.CHANGE), publishedAt);
    }

    Offer publish(Instant now) {
        var first = publishedAt == null ? now : publishedAt;
        return new Offer(id, version, enterpriseId, content, state.after(OfferState.Command.PUBLISH), first);
    }

    Offer withdraw() {
        return new Offer(id, version, enterpriseId, content, state.after(OfferState.Command.WITHDRAW), publishedAt);
    }

    boolean isPublished() {
        return state == OfferState.PUBLISHED;
    }
}
