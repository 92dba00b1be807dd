package bg.socialhub.marketplace.offer.events;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import bg.socialhub.platform.web.LocalizedText;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others learn about an offer; the newest event is its whole public state. A draft is nobody's business. */
@Topic("marketplace.offer.v1")
public sealed interface OfferEvent extends PublishedEvent {

    String offerId();

    @Override
    default String aggregateId() {
        return offerId();
    }

    /** A price as text, so that nobody makes a binary fraction of it. */
    record Price(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {}

    /** An offer became visible. */
    @EventType("offer-published")
    record OfferPublished(
            String offerId,
            long version,
            Instant occurredAt,
            String enterpriseId,
            LocalizedText title,
            String kind,
            String category,
            @Nullable Price price,
            @Nullable String unit,
            List<String> tags,
            String status)
            implements OfferEvent {}

    /** A visible offer says something else. */
    @EventType("offer-changed")
    record OfferChanged(
            String offerId,
            long version,
            Instant occurredAt,
            String enterpriseId,
            LocalizedText title,
            String kind,
            String category,
            @Nullable Price price,
            @Nullable String unit,
            List<String> tags,
            String status)
            implements OfferEvent {}

    /** An offer is visible no more. */
    @EventType("offer-withdrawn")
    record OfferWithdrawn(
            String offerId,
            long version,
            Instant occurredAt,
            String enterpriseId,
            LocalizedText title,
            String kind,
            String category,
            @Nullable Price price,
            @Nullable String unit,
            List<String> tags,
            String status)
            implements OfferEvent {}
}
