package bg.socialhub.bench;

import static bg.socialhub.bench.Report.number;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** From a booking to its event at a consumer, beside a plain produce and consume on the same broker, turn by turn. */
final class OutboxBench {

    private static final int WARM_UP = 300;
    private static final int TIMES = 1_000;
    private static final int SLOTS_A_DAY = 10;
    private static final String MANAGER = "plovdiv.manager@demo.bg";
    private static final String EVENTS = "hub.booking.v1";
    private static final String PLAIN = "bench.plain";
    private static final String VALUE = "x".repeat(300);
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private final Report report;

    OutboxBench(Report report) {
        this.report = report;
    }

    /** One booking and one plain record, in milliseconds until the consumer had them. */
    private record Turn(double sinceDecision, double sinceAnswer, double answer, double plain) {}

    void measure() {
        makePlainTopic();
        report.progress("%d bookings and as many plain records, one at a time", WARM_UP + TIMES);
        var turns = new ArrayList<Turn>();
        try (var producer = producer();
                var arrivals = Arrivals.of(Addresses.BROKER, List.of(EVENTS, PLAIN))) {
            var manager = Api.of(Addresses.HUB, MANAGER);
            var room = room(manager);
            for (int i = 0; i < WARM_UP + TIMES; i++) {
                double plain = plain(producer, arrivals);
                turns.add(turn(manager, room, i, arrivals, plain));
            }
        }
        tell(turns.subList(WARM_UP, turns.size()));
    }

    private static Turn turn(Api manager, String room, int number, Arrivals arrivals, double plain) {
        var begin = Instant.now();
        var booking = manager.post("/api/v1/bookings", booking(room, number))
                .path("id")
                .asString();
        var answered = Instant.now();
        var arrival = arrivals.await(booking);
        var decided = Instant.parse(
                JsonMapper.shared().readTree(arrival.value()).path("occurredAt").asString());
        return new Turn(millis(decided, arrival.at()), millis(answered, arrival.at()), millis(begin, answered), plain);
    }

    private static double plain(KafkaProducer<String, String> producer, Arrivals arrivals) {
        var key = UUID.randomUUID().toString();
        var begin = Instant.now();
        producer.send(new ProducerRecord<>(PLAIN, key, VALUE));
        return millis(begin, arrivals.await(key).at());
    }

    private void tell(List<Turn> turns) {
        var decision = Samples.of(turns, Turn::sinceDecision);
        var answer = Samples.of(turns, Turn::sinceAnswer);
        var whole = Samples.of(turns, Turn::answer);
        var plain = Samples.of(turns, Turn::plain);
        report.section("Outbox beside a plain produce and consume");
        report.say("""
            `POST /api/v1/bookings` at hub-service, one at a time, %d times after %d for warming up; each turn also sends one plain
            record of 300 bytes (`acks=all`, idempotent) to the same broker and the same consumer. The decision's time stands in the
            event and lies before the document's write, so the first line includes that write. A negative time since the answer says
            that the consumer had the event before the caller had the answer. The store is the embedded MongoDB; no figure here is
            MongoDB's.
            """.formatted(turns.size(), WARM_UP));
        report.table(List.of(
                List.of("milliseconds", "median", "99th percentile", "median ÷ plain"),
                row("decision to consumer, through the outbox", decision, plain),
                row("HTTP answer to consumer, through the outbox", answer, plain),
                row("produce to consume, plain", plain, plain),
                row("the POST itself", whole, plain)));
        report.figure(
                "outbox, decision to consumer, ms",
                number(decision.median()) + " (p99 " + number(decision.percentile(99)) + ")",
                number(plain.median()) + " (p99 " + number(plain.percentile(99)) + ") plain",
                number(decision.median() / plain.median()),
                "");
    }

    private static List<String> row(String name, Samples samples, Samples plain) {
        return List.of(
                name,
                number(samples.median()),
                number(samples.percentile(99)),
                number(samples.median() / plain.median()));
    }

    private static String room(Api manager) {
        var room = Map.of(
                "name",
                Map.of("bg", "Зала за измерване"),
                "kind",
                "TRAINING_ROOM",
                "setupMinutes",
                0,
                "teardownMinutes",
                0,
                "approvalNeeded",
                false);
        return manager.post("/api/v1/centres/plovdiv/rooms", room).path("id").asString();
    }

    /** Half an hour that no other booking of this run wants. */
    private static Map<String, Object> booking(String room, int number) {
        var day = LocalDate.now(SOFIA).plusDays(1 + number / SLOTS_A_DAY);
        var start = day.atTime(LocalTime.of(9, 0).plusMinutes(30L * (number % SLOTS_A_DAY)))
                .atZone(SOFIA);
        return Map.of(
                "roomId",
                room,
                "start",
                start.toOffsetDateTime().toString(),
                "end",
                start.plusMinutes(30).toOffsetDateTime().toString(),
                "purpose",
                "Измерване",
                "attendees",
                4);
    }

    private static void makePlainTopic() {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Addresses.BROKER))) {
            admin.createTopics(List.of(new NewTopic(PLAIN, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            throw new MeasureFailed("The topic " + PLAIN + " cannot be made.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("The measurement was interrupted.", e);
        }
    }

    private static KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Addresses.BROKER, ProducerConfig.LINGER_MS_CONFIG, 0),
                new StringSerializer(),
                new StringSerializer());
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }
}
