package bg.socialhub.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** One document names every topic that a service publishes; the services' own tests hold their parts against the code. */
class AsyncApiTests {

    private static final Path ROOT = Path.of(System.getProperty("socialhub.root", ".."));
    private static final List<String> PUBLISHERS = List.of("hub-service", "marketplace-service", "events-service");

    @Test
    void namesExactlyTheTopicsThatTheServicesPublish() {
        Map<String, Object> whole = new LinkedHashMap<>();
        object(read(ROOT.resolve("docs/asyncapi.yaml")), "channels")
                .forEach((topic, reference) -> whole.put(topic, text(reference, "$ref")));
        Map<String, Object> published = new LinkedHashMap<>();
        PUBLISHERS.forEach(service -> publishedBy(service).forEach(published::put));
        assertThat(whole).isEqualTo(published);
    }

    /** Topic and reference of every channel to which the service sends. */
    private static Map<String, String> publishedBy(String service) {
        Map<String, Object> part = read(ROOT.resolve(service).resolve("contracts/asyncapi.yaml"));
        Map<String, String> published = new LinkedHashMap<>();
        object(part, "operations").forEach((_, operation) -> {
            if (text(operation, "action").equals("send")) {
                String channel =
                        text(object(cast(operation), "channel"), "$ref").replace("#/channels/", "");
                String address = text(object(object(part, "channels"), channel), "address");
                published.put(address, "../" + service + "/contracts/asyncapi.yaml#/channels/" + channel);
            }
        });
        return published;
    }

    private static Map<String, Object> read(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> object(Map<String, Object> parent, String name) {
        return cast(parent.get(name));
    }

    private static String text(Object parent, String name) {
        return String.valueOf(cast(parent).get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object object) {
        return (Map<String, Object>) object;
    }
}
