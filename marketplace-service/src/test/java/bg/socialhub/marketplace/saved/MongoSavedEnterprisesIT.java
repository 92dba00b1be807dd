package bg.socialhub.marketplace.saved;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.local.MongoPart;
import bg.socialhub.marketplace.saved.SavedEnterprises.Saved;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class MongoSavedEnterprisesIT {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final String database = "saved-" + UUID.randomUUID();
    private final MongoClient client = MongoClients.create(MongoPart.shared().uri(database));
    private final SavedEnterprises saved = new MongoSavedEnterprises(new MongoTemplate(client, database));

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void keepsAtMostAHundredAndTakesAnotherWhenOneLeaves() {
        IntStream.range(0, SavedEnterprises.MOST)
                .forEach(i -> assertThat(saved.add("p", one("e" + i))).isTrue());
        assertThat(saved.add("p", one("e3"))).as("it is there already").isTrue();
        assertThat(saved.add("p", one("further"))).isFalse();
        saved.remove("p", "e3");
        saved.remove("p", "e3");
        assertThat(saved.add("p", one("further"))).isTrue();
        assertThat(saved.of("p")).hasSize(SavedEnterprises.MOST).first().isEqualTo(one("further"));
        assertThat(saved.of("another")).isEmpty();
    }

    @Test
    void racedWritesKeepEachEnterpriseOnceAndLoseNone() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Boolean>) () -> saved.add("p", one("e" + i % 4)))
                    .toList();
            for (var answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(saved.of("p")).extracting(Saved::enterpriseId).containsExactlyInAnyOrder("e0", "e1", "e2", "e3");
        assertThat(Collections.frequency(saved.of("p"), one("e0"))).isOne();
    }

    private static Saved one(String id) {
        return new Saved(id, NOW);
    }
}
