package bg.socialhub.hub.certification;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.certification.CheckDesk.Wish;
import bg.socialhub.hub.enterprise.CertificateClass;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A check is read as it was made, by the rules of the day on which it was made. */
@HubTest
class ChecksIT {

    @Autowired
    CheckDesk desk;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @Test
    void aCheckIsKeptWithTheRulesAndNumbersByWhichItWasMade() {
        clock.set(Instant.parse("2027-03-01T07:00:00Z"));
        CurrentUser member = new CurrentUser("m", Set.of(Role.ENTERPRISE_MEMBER), null, Set.of("e"));
        CheckId id = new CheckId(UUID.randomUUID().toString());
        Figures figures = new Figures(
                new BigDecimal("10000.10"), new BigDecimal("6000.05"), 10, new BigDecimal("9.75"), 3, null, 2);
        Check made = desk.check(new Wish(id, "e", "lovech", CertificateClass.A_PLUS, figures), member);
        assertThat(made.rules()).isEqualTo(2);
        assertThat(desk.get(id, member)).isEqualTo(made);
        Document state = mongo.execute(
                        "certification_checks",
                        checks -> checks.find(new Document("_id", id.value())).first())
                .get("state", Document.class);
        assertThat(state.get("figures", Document.class).get("result")).isInstanceOf(Decimal128.class);
    }
}
