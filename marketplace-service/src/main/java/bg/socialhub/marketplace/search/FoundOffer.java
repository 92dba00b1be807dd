package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.enterprise.ListedEnterprise;
import bg.socialhub.marketplace.enterprise.Mark;
import bg.socialhub.marketplace.offer.Money;
import bg.socialhub.marketplace.offer.OfferKind;
import bg.socialhub.marketplace.text.Transliteration;
import bg.socialhub.platform.web.LocalizedText;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer in a list, with its enterprise and the reasons why it was found. */
record FoundOffer(
        String id,
        LocalizedText title,
        String slug,
        String description,
        OfferKind kind,
        String category,
        @Nullable Price price,
        @Nullable String unit,
        List<String> tags,
        Seller enterprise,
        List<Explanation.Reason> matches) {

    record Price(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, Money.Currency currency) {

        static @Nullable Price of(@Nullable Money money) {
            return money == null ? null : new Price(money.amount(), money.currency());
        }
    }

    record Seller(
            String id,
            String name,
            String district,
            @Nullable Mark mark) {

        static Seller of(ListedEnterprise enterprise, LocalDate today) {
            return new Seller(
                    enterprise.id(),
                    enterprise.profile().name(),
                    enterprise.profile().district(),
                    enterprise.shownOn(today).map(Mark::of).orElse(null));
        }
    }

    static FoundOffer of(Entry entry, List<Explanation.Reason> reasons, LocalDate today) {
        if (!(entry instanceof Entry.OfOffer found)) {
            throw new IllegalStateException("An index of offers gave " + entry.key());
        }
        var offer = found.offer();
        var content = offer.content();
        return new FoundOffer(
                offer.id(),
                content.title(),
                Transliteration.slug(content.title().bg()),
                content.description(),
                content.kind(),
                content.category(),
                Price.of(content.price()),
                content.unit(),
                content.tags(),
                Seller.of(found.enterprise(), today),
                reasons);
    }
}
