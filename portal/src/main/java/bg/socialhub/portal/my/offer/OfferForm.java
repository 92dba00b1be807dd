package bg.socialhub.portal.my.offer;

import bg.socialhub.portal.gateway.OffersApi.Amount;
import bg.socialhub.portal.gateway.OffersApi.Content;
import bg.socialhub.portal.gateway.OffersApi.Offer;
import bg.socialhub.portal.gateway.OffersApi.Title;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An offer as a member writes it. */
record OfferForm(
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String description,
        @Nullable String kind,
        @Nullable String category,
        @Nullable String price,
        @Nullable String unit,
        @Nullable String tags,
        @Nullable String version,
        @Nullable String key) {

    /** The form's field by the API's. */
    static final Map<String, String> NAMES = Map.of(
            "title.bg", "title",
            "title.en", "titleEn",
            "price.amount", "price");

    static OfferForm of(Offer offer, @Nullable String version) {
        var price = offer.price();
        return new OfferForm(
                offer.title().bg(),
                offer.title().en(),
                offer.description(),
                offer.kind(),
                offer.category(),
                price == null ? null : price.amount().toPlainString().replace('.', ','),
                offer.unit(),
                String.join(", ", offer.tags()),
                version,
                null);
    }

    Content toContent() {
        String amount = blankToNull(price);
        return new Content(
                new Title(title, blankToNull(titleEn)),
                description,
                blankToNull(kind),
                blankToNull(category),
                amount == null ? null : new Amount(amount(amount), "EUR"),
                blankToNull(unit),
                labels());
    }

    /** People write {@code 1 250,50 €}. */
    static String amount(String typed) {
        return typed.replaceAll("[\\s\\u00a0€]", "").replace(',', '.');
    }

    private List<String> labels() {
        return tags == null
                ? List.of()
                : Stream.of(tags.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
