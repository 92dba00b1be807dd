package bg.socialhub.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent;
import bg.socialhub.marketplace.offer.events.OfferEvent;
import bg.socialhub.marketplace.partnership.events.PartnershipEvent;
import bg.socialhub.platform.messaging.EventNames;
import bg.socialhub.platform.test.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class AsyncApiTests {

    private static final List<Class<?>> FAMILIES =
            List.of(EnterpriseEvent.class, OfferEvent.class, PartnershipEvent.class);

    @Test
    void describesEveryTopicAndEventThatTheCodePublishes() throws IOException {
        var published = new TreeMap<String, Set<String>>();
        for (var family : FAMILIES) {
            published.put(
                    EventNames.topicOf(family),
                    Contracts.events(family).map(EventNames::typeOf).collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(described()).isEqualTo(published);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Set<String>> described() throws IOException {
        var file = Contracts.root().resolve("marketplace-service/contracts/asyncapi.yaml");
        Map<String, Map<String, Object>> document = new Yaml().load(Files.readString(file));
        var described = new TreeMap<String, Set<String>>();
        document.get("channels").values().forEach(value -> {
            var channel = (Map<String, Object>) value;
            var messages = (Map<String, Map<String, Object>>) channel.get("messages");
            if (messages != null) {
                described.put(
                        (String) channel.get("address"),
                        messages.values().stream()
                                .map(message -> (String) message.get("name"))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        return described;
    }
}
