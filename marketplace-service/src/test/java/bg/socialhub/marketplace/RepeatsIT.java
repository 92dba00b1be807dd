package bg.socialhub.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.local.KafkaPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** I5 and I6: repeated requests and repeated events have one effect. */
class RepeatsIT extends WithRealParts {

    private static final List<String> TOPICS = List.of("marketplace.enterprise.v1", "marketplace.offer.v1");

    @Test
    void oneKeyRacedHasOneEffectAndOneAnswer() throws Exception {
        String id = registered("Медена");
        String key = UUID.randomUUID().toString();
        Callable<Api.Answer> once =
                () -> api.post("medena", "/api/v1/enterprises/" + id + "/offers", Samples.offer("Надпревара"), key);
        var ids = race(Collections.nCopies(20, once)).stream()
                .filter(answer -> answer.status() != 409) // still running: the caller comes again
                .map(Api.Answer::id)
                .distinct();
        assertThat(ids).hasSize(1);
        assertThat(api.get("medena", "/api/v1/enterprises/" + id + "/offers")
                        .body()
                        .path("total")
                        .asInt())
                .isOne();
        assertThat(api.post("medena", "/api/v1/enterprises/" + id + "/offers", Samples.offer("Друга"), key)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void oneEikRacedIsRegisteredOnce() throws Exception {
        String eik = Samples.eik();
        Callable<Api.Answer> once = () -> api.post("medena", "/api/v1/enterprises", Samples.enterprise(eik, "Първа"));
        var answers = race(Collections.nCopies(40, once));
        assertThat(answers)
                .extracting(answer -> answer.status() + " " + answer.problem())
                .containsOnly("201 ", "409 enterprise-exists")
                .containsOnlyOnce("201 ");
    }

    @Test
    void doubledAndReorderedTopicsChangeNothing() {
        String id = registered("Повторена");
        String offer = drafted(id, "Повторен мед");
        api.post("medena", "/api/v1/offers/" + offer + "/publication", "");
        api.put("medena", "/api/v1/offers/" + offer, Samples.offer("Повторен липов мед"), "\"2\"");
        var before = listing();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> records(offer).size() == 2 && records(id).size() == 1);

        var again = new ArrayList<>(records(id));
        again.addAll(records(offer));
        Collections.reverse(again);
        again.addAll(List.copyOf(again));
        publish(again);

        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(10))
                .until(() -> listing().equals(before));
    }

    private JsonNode listing() {
        return api.get("", "/api/v1/offers?q=повторен&limit=100").body();
    }

    private static List<Api.Answer> race(List<Callable<Api.Answer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Api.Answer>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static List<ConsumerRecord<String, byte[]>> records(String key) {
        return MarketplaceTopics.all(KafkaPart.shared().bootstrapServers(), TOPICS).stream()
                .filter(one -> one.key().equals(key))
                .toList();
    }

    private static void publish(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", KafkaPart.shared().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(one ->
                    producer.send(new ProducerRecord<>(one.topic(), null, one.key(), one.value(), one.headers())));
        }
    }
}
