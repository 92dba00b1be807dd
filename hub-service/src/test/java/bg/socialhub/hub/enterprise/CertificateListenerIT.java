package bg.socialhub.hub.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.platform.test.Contracts;
import io.cloudevents.CloudEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Only a verified certificate is remembered, whatever the marketplace tells of in whatever order (I5, I8). */
@HubTest
class CertificateListenerIT {

    @Autowired
    CertificateListener listener;

    @Autowired
    MongoEnterpriseCertificates certificates;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    JsonMapper json;

    private Contracts contracts;

    @BeforeEach
    void nothingIsRemembered() {
        mongo.remove(new Query(), "enterprise_certificates");
        contracts = Contracts.of("marketplace-service", json);
    }

    @Test
    void aVerifiedCertificateIsRememberedWithItsLastDay() {
        CloudEvent certified = contracts.sample("enterprise-certified");
        listener.on(certified);
        listener.on(certified);
        JsonNode state = json.readTree(certified.getData().toBytes());
        LocalDate end =
                LocalDate.parse(state.path("certification").path("validUntil").asString());
        Certificate certificate = new Certificate(
                state.path("enterpriseId").asString(),
                state.path("district").asString(),
                CertificateClass.valueOf(
                        state.path("certification").path("class").asString()),
                end);
        assertThat(certificates.of(certificate.enterprise())).contains(certificate);
        assertThat(certificates.endingBetween(end, end)).containsExactly(certificate);
        assertThat(certificates.endingBetween(end.plusDays(1), end.plusDays(90)))
                .isEmpty();
        assertThat(certificates.endingBetween(end.minusDays(90), end.minusDays(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprise-registered",
                "enterprise-certificate-submitted",
                "enterprise-certificate-rejected",
                "enterprise-certificate-removed"
            })
    void whatIsNotVerifiedIsNoCertificate(String event) {
        CloudEvent told = contracts.sample(event);
        listener.on(told);
        String enterprise =
                json.readTree(told.getData().toBytes()).path("enterpriseId").asString();
        assertThat(certificates.of(enterprise)).isEmpty();
        assertThat(certificates.endingBetween(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)))
                .isEmpty();
    }

    @Test
    void aCertificateThatWasTakenAwayIsForgottenAndNothingOlderBringsItBack() {
        LocalDate end = LocalDate.of(2028, 2, 29);
        CertificateDocument verified = new CertificateDocument("e", "BG421", CertificateClass.A, end);
        certificates.remember(verified, 4);
        certificates.remember(CertificateDocument.none("e", "BG421"), 6);
        certificates.remember(verified, 5);
        assertThat(certificates.of("e")).isEmpty();
    }
}
