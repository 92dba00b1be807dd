package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.TwoHubs.ONE;
import static bg.socialhub.hub.TwoHubs.OTHER;
import static bg.socialhub.hub.TwoHubs.hub;
import static bg.socialhub.hub.TwoHubs.inParallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.local.KafkaPart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** Seats and rooms against two packaged instances over one store (I1, I2), and what the ministry hears (I4, I9). */
class TrainingRaceIT {

    private static final int SEATS = 8;
    private static final String ROOM = TwoHubs.trainingRoom();

    @Test
    void ofManyTrainingsInOneRoomAtOnceOneIsPlanned() throws Exception {
        String body = TrainingRequests.training("9", TrainingRequests.freeSession(ROOM));
        List<Answer> answers = inParallel(20, i -> hub(i).post(PLOVDIV_EXPERT, "/trainings", body));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("session-conflict"));
    }

    @Test
    void seatsAreNeverTakenTwiceAndTheMinistryHearsOfTheTrainingButOfNobodyInIt() throws Exception {
        String body = TrainingRequests.training(Integer.toString(SEATS), TrainingRequests.freeSession(ROOM));
        String id = ONE.post(PLOVDIV_EXPERT, "/trainings", body).text("id");
        String path = "/trainings/" + id;
        OTHER.post(PLOVDIV_EXPERT, path + "/opening", "");
        Random random = new Random(20261126);
        boolean[] leaves = new boolean[48];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = random.nextInt(4) == 0;
        }
        inParallel(leaves.length, i -> enrol(path, i, leaves[i]));
        int stay = leaves.length;
        for (boolean left : leaves) {
            stay -= left ? 1 : 0;
        }
        assertThat(count(path, "ENROLLED")).isEqualTo(SEATS);
        assertThat(count(path, "WAITING")).isEqualTo(stay - SEATS);
        assertThat(count(path, "PENDING")).isZero();
        TreeSet<Integer> places = new TreeSet<>();
        ONE.get(PLOVDIV_EXPERT, path + "/enrolments?status=WAITING&limit=100")
                .json()
                .path("items")
                .forEach(waiting -> places.add(waiting.path("place").asInt()));
        assertThat(places).hasSize(stay - SEATS).first().isEqualTo(1);

        ONE.post(PLOVDIV_EXPERT, path + "/cancellation", "{\"reason\":\"Болен лектор\"}");
        List<ConsumerRecord<String, String>> heard = heardOf(id, "bg.socialhub.training-cancelled");
        assertThat(heard.stream().map(TrainingRaceIT::type).distinct())
                .containsExactly("bg.socialhub.training-opened", "bg.socialhub.training-cancelled");
        assertThat(heard).allSatisfy(r -> assertThat(r.value()).doesNotContain("example.bg", "Болен", "Пласмент"));
    }

    private static Answer enrol(String path, int number, boolean leaves) {
        String body = TrainingRequests.enrolment("medena", "Човек " + number);
        Answer enrolled = hub(number).post(MEDENA, path + "/enrolments", body);
        assertThat(enrolled.status()).as(enrolled.response().body()).isIn(201, 202);
        if (leaves) {
            String mine = path + "/enrolments/" + enrolled.text("id") + "/cancellation";
            assertThat(hub(number + 1).post(MEDENA, mine, "").status()).isEqualTo(200);
        }
        return enrolled;
    }

    private static int count(String path, String status) {
        return ONE.get(PLOVDIV_EXPERT, path + "/enrolments?status=" + status)
                .json()
                .path("total")
                .asInt();
    }

    private static List<ConsumerRecord<String, String>> heardOf(String id, String last) {
        List<ConsumerRecord<String, String>> heard = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", KafkaPart.shared().bootstrapServers(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("hub.training.v1"));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                    if (id.equals(record.key())) {
                        heard.add(record);
                    }
                });
                return heard.stream().map(TrainingRaceIT::type).anyMatch(last::equals);
            });
        }
        return heard;
    }

    private static String type(ConsumerRecord<String, String> heard) {
        return new String(heard.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }
}
