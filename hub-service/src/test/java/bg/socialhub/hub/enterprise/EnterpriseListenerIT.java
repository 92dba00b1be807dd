package bg.socialhub.hub.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.platform.test.Contracts;
import io.cloudevents.CloudEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hub can act on what the marketplace publishes, in whatever order and however often it comes (I5). */
@HubTest
class EnterpriseListenerIT {

    @Autowired
    EnterpriseListener listener;

    @Autowired
    Enterprises enterprises;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    JsonMapper json;

    @Test
    void remembersTheNewestStateOfTheMarketplacesSamples() {
        mongo.remove(new Query(), "enterprises");
        Contracts contracts = Contracts.of("marketplace-service", json);
        CloudEvent registered = contracts.sample("enterprise-registered");
        JsonNode state = json.readTree(registered.getData().toBytes());
        Enterprises known = enterprises;

        listener.on(registered);
        listener.on(registered);

        String id = state.path("enterpriseId").asString();
        assertThat(known.find(id)).hasValueSatisfying(enterprise -> {
            assertThat(enterprise.name()).isEqualTo(state.path("name").asString());
            assertThat(enterprise.district()).isEqualTo(state.path("district").asString());
        });
    }

    @Test
    void anOlderStateChangesNothing() {
        enterprises.remember(new Enterprise("e", "Нова", "BG421"), 5);
        enterprises.remember(new Enterprise("e", "Стара", "BG421"), 4);
        assertThat(enterprises.find("e")).contains(new Enterprise("e", "Нова", "BG421"));
    }
}
