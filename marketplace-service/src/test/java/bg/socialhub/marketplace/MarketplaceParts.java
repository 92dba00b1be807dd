package bg.socialhub.marketplace;

import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.KeycloakPart;
import bg.socialhub.local.MongoPart;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The real parts that the service runs on, started once per test JVM; tests part ways by their enterprises. */
public final class MarketplaceParts {

    /** The database of the service under test in this JVM. */
    public static final String DATABASE = "marketplace-" + UUID.randomUUID();

    /** The secret of the service's own client in the local realm. */
    public static final String CLIENT_SECRET = "local-only";

    private MarketplaceParts() {}

    public static void register(DynamicPropertyRegistry properties) {
        properties.add("MONGODB_URI", () -> MongoPart.shared().uri(DATABASE));
        properties.add(
                "KAFKA_BOOTSTRAP_SERVERS",
                () -> KafkaPart.shared().withTopics("hub.centre.v1").bootstrapServers());
        properties.add("IDENTITY_ISSUER", () -> KeycloakPart.shared().issuer());
        properties.add("MARKETPLACE_SERVICE_CLIENT_SECRET", () -> CLIENT_SECRET);
        properties.add("MANAGEMENT_SERVER_PORT", () -> "0");
    }
}
