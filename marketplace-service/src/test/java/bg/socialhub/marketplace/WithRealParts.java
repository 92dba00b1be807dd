package bg.socialhub.marketplace;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service in this JVM on the real MongoDB protocol, Kafka and Keycloak; one context for all its tests. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class WithRealParts {

    @LocalServerPort
    private int port;

    Api api;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry properties) {
        MarketplaceParts.register(properties);
    }

    @BeforeEach
    void connect() {
        api = new Api(URI.create("http://127.0.0.1:" + port));
    }

    /** A new enterprise of „Медена“'s user. */
    String registered(String name) {
        return api.post("medena", "/api/v1/enterprises", Samples.enterprise(Samples.eik(), name))
                .id();
    }

    /** A draft of an offer. */
    String drafted(String enterprise, String title) {
        return api.post("medena", "/api/v1/enterprises/" + enterprise + "/offers", Samples.offer(title))
                .id();
    }
}
