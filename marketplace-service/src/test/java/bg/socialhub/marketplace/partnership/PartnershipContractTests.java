package bg.socialhub.marketplace.partnership;

import bg.socialhub.marketplace.ContractMapper;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent;
import bg.socialhub.marketplace.offer.events.OfferEvent;
import bg.socialhub.marketplace.partnership.PartnershipState.Command;
import bg.socialhub.marketplace.partnership.events.PartnershipEvent;
import bg.socialhub.platform.test.Contracts;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartnershipContractTests {

    private static final Instant NOW = Instant.parse("2027-01-15T10:00:00Z");

    private final Contracts contracts = Contracts.of("marketplace-service", ContractMapper.JSON);

    @Test
    void publishesWhatItsContractsSay() {
        contracts.assertPublished(PartnershipFacts.proposed(at(PartnershipState.PROPOSED), NOW));
        Map.of(
                        Command.ACCEPT, PartnershipState.PROPOSED,
                        Command.DECLINE, PartnershipState.PROPOSED,
                        Command.ACTIVATE, PartnershipState.ACCEPTED,
                        Command.COMPLETE, PartnershipState.ACTIVE,
                        Command.WITHDRAW, PartnershipState.ACTIVE)
                .forEach((command, from) -> contracts.assertPublished(PartnershipFacts.after(
                        command, at(from).after(command, PartnershipState.Side.ENTERPRISE, null, NOW), NOW)));
    }

    @Test
    void hasAContractForEveryEventOfTheService() {
        contracts.assertComplete(EnterpriseEvent.class, OfferEvent.class, PartnershipEvent.class);
    }

    private static Partnership at(PartnershipState state) {
        return new Partnership(
                new PartnershipId("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
                0,
                "e-1",
                "user-2",
                new Signature("Иван Купувачев", "0888 000 000"),
                PartnershipKind.SUPPLY,
                "Търсим мед за подаръци.",
                NOW,
                null,
                state,
                null);
    }
}
