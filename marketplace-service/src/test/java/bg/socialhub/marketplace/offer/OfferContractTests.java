package bg.socialhub.marketplace.offer;

import bg.socialhub.marketplace.ContractMapper;
import bg.socialhub.platform.test.Contracts;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferContractTests {

    private static final Instant NOW = Instant.parse("2027-01-15T10:00:00Z");

    private final Contracts contracts = Contracts.of("marketplace-service", ContractMapper.JSON);

    @Test
    void publishesWhatItsContractsSay() {
        var content = new OfferContent(
                new LocalizedText("Липов мед", "Linden honey"),
                "Събран от собствен пчелин.",
                OfferKind.GOOD,
                "food-and-drink",
                Money.euro("12.5"),
                "буркан 450 г",
                List.of("био"));
        var draft = Offer.draft(new OfferId("5d1c0c34-6b4e-4a52-8c1e-0f5b8f2f3c11"), "e-1", content);
        var published = draft.publish(NOW);
        contracts.assertPublished(OfferFacts.published(published, NOW));
        contracts.assertPublished(OfferFacts.changed(published, NOW).getFirst());
        contracts.assertPublished(OfferFacts.withdrawn(published.withdraw(), NOW));
    }
}
