package bg.socialhub.marketplace.offer;

import bg.socialhub.marketplace.identifier.PersonalNumbers;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer as a member sends it. */
record OfferRequest(
        @NotNull @Valid TitleRequest title,
        @NotNull @PlainText(max = 4000, multiline = true) String description,
        @NotNull OfferKind kind,
        @NotNull @PlainText(max = 60) String category,
        @Nullable @Valid PriceRequest price,
        @Nullable @PlainText(max = 40) String unit,
        @Nullable @Size(max = 10) List<@NotNull @PlainText(max = 40) String> tags) {

    record TitleRequest(
            @NotNull @PlainText(min = 2, max = 200) String bg,
            @Nullable @PlainText(min = 2, max = 200) String en) {}

    record PriceRequest(
            @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?")
            String amount,

            @NotNull PriceCurrency currency) {}

    /** Prices are in euro since 2026. */
    enum PriceCurrency {
        EUR
    }

    OfferContent toDomain() {
        refusePersonalNumbers();
        return new OfferContent(
                new LocalizedText(
                        title.bg().strip(),
                        title.en() == null ? null : title.en().strip()),
                description.strip(),
                kind,
                category,
                price == null ? null : Money.euro(price.amount()),
                unit == null ? null : unit.strip(),
                labels().stream().map(String::strip).distinct().toList());
    }

    private void refusePersonalNumbers() {
        var texts = new HashMap<String, @Nullable String>();
        texts.put("title.bg", title.bg());
        texts.put("title.en", title.en());
        texts.put("description", description);
        texts.put("unit", unit);
        texts.put("tags", String.join("\n", labels()));
        PersonalNumbers.refuseIn(texts);
    }

    private List<String> labels() {
        return tags == null ? List.of() : tags;
    }
}
