package bg.socialhub.marketplace.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.ContractMapper;
import bg.socialhub.marketplace.enterprise.Certification.Command;
import bg.socialhub.marketplace.identifier.Eik;
import bg.socialhub.platform.test.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnterpriseContractTests {

    static final Profile PROFILE = new Profile(
            "Медена",
            LegalForm.EOOD,
            "BG421",
            "Мед и свещи",
            new Profile.Contacts("+35932123456", "office@medena.example", null, null));

    private static final Instant NOW = Instant.parse("2027-01-15T10:00:00Z");
    private static final Certificate CERTIFICATE = new Certificate(
            CertificateClass.A, "РД-05-12", LocalDate.parse("2026-03-01"), LocalDate.parse("2029-02-28"));

    private final Contracts contracts = Contracts.of("marketplace-service", ContractMapper.JSON);

    @Test
    void publishesWhatItsContractsSay() {
        var enterprise = Enterprise.register(new Eik("999000017"), PROFILE, "user-1");
        contracts.assertPublished(EnterpriseFacts.registered(enterprise, NOW));
        contracts.assertPublished(EnterpriseFacts.updated(enterprise, NOW));
        for (var path : List.of(
                List.<Command>of(new Command.Submit(CERTIFICATE)),
                List.of(new Command.Submit(CERTIFICATE), new Command.Verify()),
                List.of(new Command.Submit(CERTIFICATE), new Command.Reject("непълно")),
                List.of(new Command.Submit(CERTIFICATE), new Command.Verify(), new Command.Remove("заличено")))) {
            var certified = path.stream().reduce(enterprise, Enterprise::certify, (one, _) -> one);
            contracts.assertPublished(EnterpriseFacts.after(path.getLast(), certified, NOW));
        }
    }

    @Test
    void tellsNobodyContactsOrMembers() {
        var enterprise = new Enterprise(
                new EnterpriseId("e"), 1, new Eik("999000017"), PROFILE, Set.of("user-1"), new Certification.None());
        assertThat(ContractMapper.JSON.writeValueAsString(EnterpriseFacts.updated(enterprise, NOW)))
                .doesNotContain("user-1", "+35932", "@", "contacts", "members");
    }
}
