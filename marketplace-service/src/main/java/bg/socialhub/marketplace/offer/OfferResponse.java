package bg.socialhub.marketplace.offer;

import bg.socialhub.marketplace.text.Transliteration;
import bg.socialhub.platform.web.LocalizedText;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer's page; the mark of its enterprise is on the enterprise's page and in the search, where the day is known. */
record OfferResponse(
        String id,
        String enterpriseId,
        LocalizedText title,
        String slug,
        String description,
        OfferKind kind,
        String category,
        @Nullable PriceResponse price,
        @Nullable String unit,
        List<String> tags,
        OfferState status) {

    record PriceResponse(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, Money.Currency currency) {}

    static OfferResponse of(Offer offer) {
        var content = offer.content();
        var price = content.price();
        return new OfferResponse(
                offer.id().value(),
                offer.enterpriseId(),
                content.title(),
                Transliteration.slug(content.title().bg()),
                content.description(),
                content.kind(),
                content.category(),
                price == null ? null : new PriceResponse(price.amount(), price.currency()),
                content.unit(),
                content.tags(),
                offer.state());
    }
}
