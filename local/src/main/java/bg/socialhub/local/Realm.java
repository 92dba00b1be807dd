package bg.socialhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The production realm with the local overlay laid over it. */
final class Realm {

    static final String NAME = "social-economy";

    private static final String LOCAL_SECRET = "local-only";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Realm() {}

    /** The realm file of this checkout, merged, as JSON. */
    static String local() {
        var folder = Checkout.root().resolve("identity/realm");
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                        merge(read(folder.resolve(NAME + ".json")), read(folder.resolve("local-overlay.json"))));
    }

    /** What the realm file leaves to its environment, with values that are worth nothing outside this machine. */
    static Map<String, String> placeholders(String publicUrl) {
        return Map.of(
                "PUBLIC_URL", publicUrl,
                "SMTP_HOST", "127.0.0.1",
                "SMTP_PORT", "1025",
                "PORTAL_CLIENT_SECRET", LOCAL_SECRET,
                "MINISTRY_INTEGRATION_CLIENT_SECRET", LOCAL_SECRET,
                "HUB_SERVICE_CLIENT_SECRET", LOCAL_SECRET,
                "MARKETPLACE_SERVICE_CLIENT_SECRET", LOCAL_SECRET,
                "EVENTS_SERVICE_CLIENT_SECRET", LOCAL_SECRET);
    }

    /** Arrays are appended, objects merged, everything else is replaced. */
    static ObjectNode merge(ObjectNode base, ObjectNode overlay) {
        var merged = base.deepCopy();
        overlay.properties().forEach(property -> {
            var mine = merged.get(property.getKey());
            switch (property.getValue()) {
                case ArrayNode theirs when mine instanceof ArrayNode array -> array.addAll(theirs);
                case ObjectNode theirs
                when mine instanceof ObjectNode object -> merged.set(property.getKey(), merge(object, theirs));
                default -> merged.set(property.getKey(), property.getValue());
            }
        });
        return merged;
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new PartFailed("Keycloak has no realm to import: %s cannot be read.".formatted(file), e);
        }
    }
}
