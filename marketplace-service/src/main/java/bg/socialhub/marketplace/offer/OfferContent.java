package bg.socialhub.marketplace.offer;

import bg.socialhub.platform.web.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an offer says. */
public record OfferContent(
        LocalizedText title,
        String description,
        OfferKind kind,
        String category,
        @Nullable Money price,
        @Nullable String unit,
        List<String> tags) {

    public OfferContent {
        tags = List.copyOf(tags);
    }
}
