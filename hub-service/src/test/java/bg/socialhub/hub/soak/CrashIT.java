package bg.socialhub.hub.soak;

import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Requests.at;
import static bg.socialhub.hub.TwoHubs.DATABASE;
import static bg.socialhub.hub.TwoHubs.GATE;
import static bg.socialhub.hub.TwoHubs.ONE;
import static bg.socialhub.hub.TwoHubs.VICTIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.hub.Requests;
import bg.socialhub.hub.RunningHub;
import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.hub.TwoHubs;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.MongoPart;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One of three instances is killed (SIGKILL) while each kind of work is in it half done, between two of its writes; it never
 * had a broker. The two others must bring everything to a state that is whole, and lose nothing that was acknowledged (I1, I4).
 */
class CrashIT {

    private static final Duration SETTLED = Duration.ofSeconds(90);

    private static Site site;
    private static Answer acknowledged;
    private static Answer cancelled;
    private static String moved;
    private static Lending notLent;
    private static Lending lent;
    private static final List<CompletableFuture<Void>> HELD = new ArrayList<>();

    /** The days on which a work was cut off before anybody was told that it is done, so that the room must become free. */
    private static final List<LocalDate> CUT_OFF = new ArrayList<>();

    @BeforeAll
    static void crash() throws Exception {
        site = Site.at(ONE);
        acknowledged = VICTIM.post(VARNA_MANAGER, "/bookings", booking(20, 1).replace("Среща", "Обучение"));
        assertThat(acknowledged.status()).isEqualTo(201);
        cancelled = VICTIM.post(VARNA_MANAGER, "/bookings", booking(21, 2));
        Answer training = VICTIM.post(VARNA_MANAGER, "/trainings", Site.training("Преместване", session(22)));
        moved = "/trainings/" + training.text("id");

        cutOff("insert", "bookings", 1, "/bookings", 23, booking(23, 0).replace("Среща", "Зала"));
        cutOff("insert", "bookings", 1, "/bookings", 24, booking(24, 3).replace("Среща", "С техника"));
        cutOff(
                "insert",
                "bookings",
                2,
                "/booking-series",
                25,
                site.series(room(), day(25), "10:00", "12:00", "FAIL").replace("Курс", "Поредица"));
        cutOff("insert", "bookings", 1, "/trainings", 28, Site.training("Без зала", session(28)));
        cutOff("insert", "trainings", 1, "/trainings", 29, Site.training("Без обучение", session(29)));
        cutOff(
                "insert",
                "blockings",
                1,
                "/blockings",
                30,
                Site.blocking(room(), day(30), 3, "09:00", "13:00").replace("Ремонт", "Боядисване"));
        hold(
                "findAndModify",
                "trainings",
                training.text("id"),
                1,
                () -> VICTIM.put(VARNA_MANAGER, moved + "/sessions/1", session(33), training.header("ETag")));
        hold(
                "update",
                "equipment_days",
                cancelled.text("id"),
                1,
                () -> VICTIM.post(
                        VARNA_MANAGER,
                        "/bookings/" + cancelled.text("id") + "/cancellation",
                        "{\"reason\":\"Отпада\"}"));
        CUT_OFF.add(day(21));
        notLent = lending("Осцилоскоп");
        lent = lending("Поялник");
        hold("findAndModify", "plans", notLent.plan, 1, () -> notLent.lend(VICTIM));
        hold("update", "idempotent_requests", "answer", 1, () -> lent.lend(VICTIM));
        for (CompletableFuture<Void> held : HELD) {
            held.get(60, TimeUnit.SECONDS);
        }
        VICTIM.kill();
        GATE.close();
    }

    @Test
    void whatWasHalfDoneIsWholeAfterTheSweepersAndTheLedgersAreWhatTheirOwnersHave() {
        try (MongoClient client = MongoClients.create(MongoPart.shared().uri(DATABASE))) {
            StoredLedger stored = new StoredLedger(client.getDatabase(DATABASE));
            await().atMost(SETTLED).untilAsserted(() -> {
                assertThat(stored.rooms()).isEqualTo(stored.roomsDue());
                assertThat(stored.equipment()).isEqualTo(stored.equipmentDue());
                assertThat(unfinishedSeries(client)).isZero();
                Answer training = ONE.get(VARNA_MANAGER, moved);
                assertThat(stored.roomsDue())
                        .extracting(StoredLedger.Share::owner, StoredLedger.Share::from)
                        .filteredOn(pair -> pair.toList().getFirst().equals(bookingOf(moved)))
                        .extracting(pair -> pair.toList().getLast())
                        .containsExactly(site.told(
                                        room(), training.json().path("sessions").path(0), 0)
                                .from());
            });
        }
        for (int i = 0; i < CUT_OFF.size(); i++) {
            Answer again = TwoHubs.hub(i)
                    .post(
                            VARNA_MANAGER,
                            "/bookings",
                            site.booking(
                                    room(), at(CUT_OFF.get(i), "10:00"), at(CUT_OFF.get(i), "12:00"), Site.THINGS));
            assertThat(again.status())
                    .as("%s: %s", CUT_OFF.get(i), again.response().body())
                    .isEqualTo(201);
        }
    }

    @Test
    void whatWasLentWithoutAnAnswerIsLentOnceAndWhatWasOnlyClaimedIsThereAgain() {
        try (MongoClient client = MongoClients.create(MongoPart.shared().uri(DATABASE))) {
            StoredLedger stored = new StoredLedger(client.getDatabase(DATABASE));
            for (Lending again : List.of(lent, notLent)) {
                await().atMost(SETTLED)
                        .untilAsserted(
                                () -> assertThat(again.lend(ONE).status()).isEqualTo(200));
                assertThat(ONE.get(VARNA_MANAGER, "/plans/" + again.plan).json().path("equipment"))
                        .hasSize(1);
            }
            await().atMost(SETTLED)
                    .untilAsserted(() -> assertThat(stored.equipment()).isEqualTo(stored.equipmentDue()));
        }
    }

    @Test
    void whatWasAcknowledgedStandsAndItsEventIsHeardThoughWhoWroteItNeverCouldSayIt() {
        String id = acknowledged.text("id");
        assertThat(ONE.get(VARNA_MANAGER, "/bookings/" + id).text("status")).isEqualTo("CONFIRMED");
        assertThat(ONE.get(VARNA_MANAGER, "/bookings/" + cancelled.text("id")).text("status"))
                .isEqualTo("CANCELLED");
        List<ConsumerRecord<String, String>> heard = new ArrayList<>();
        try (var consumer = consumer()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(heard::add);
                return heard.stream().anyMatch(record -> id.equals(record.key()));
            });
        }
        assertThat(heard.stream().filter(record -> id.equals(record.key()))).allSatisfy(record -> {
            assertThat(new String(record.headers().lastHeader("ce_type").value()))
                    .isEqualTo("bg.socialhub.booking-confirmed");
            assertThat(record.value()).contains("\"version\":1").doesNotContain("Обучение");
        });
    }

    /** The last one of a kind, wanted for a plan. */
    private record Lending(String plan, String body, String key) {

        Answer lend(RunningHub hub) {
            return hub.post(VARNA_MANAGER, "/plans/" + plan + "/equipment", body, "Idempotency-Key", key);
        }
    }

    private static Lending lending(String name) {
        String kind = ONE.post(VARNA_MANAGER, "/centres/varna/equipment", Requests.equipment(name, "1"))
                .text("id");
        String body = "{\"equipmentId\":\"%s\",\"dueBack\":\"%s\"}".formatted(kind, day(5));
        try (MongoClient client = MongoClients.create(MongoPart.shared().uri(DATABASE))) {
            String path = new RunningPlans(client.getDatabase(DATABASE)).begin();
            return new Lending(
                    path.substring("/plans/".length()), body, UUID.randomUUID().toString());
        }
    }

    private interface Call {
        Answer send();
    }

    /** Sends a request that is held back at one of its writes and never answered. */
    private static void cutOff(String command, String collection, int which, String path, int day, String body) {
        CUT_OFF.add(day(day));
        String mark = body.replaceFirst("(?s).*(Зала|С техника|Поредица|Без зала|Без обучение|Боядисване).*", "$1");
        hold(command, collection, mark, which, () -> VICTIM.post(VARNA_MANAGER, path, body));
    }

    private static void hold(String command, String collection, String mark, int which, Call call) {
        HELD.add(GATE.hold(command, collection, mark, which));
        CompletableFuture.runAsync(call::send, Thread::startVirtualThread);
    }

    private static long unfinishedSeries(MongoClient client) {
        return client.getDatabase(DATABASE)
                .getCollection("booking_series")
                .countDocuments(new Document("state.stage", new Document("$in", List.of("MAKING", "ENDING"))));
    }

    private static String bookingOf(String training) {
        return BookingId.ofSession(training.substring("/trainings/".length()), 1)
                .value();
    }

    private static String room() {
        return site.rooms().getFirst();
    }

    private static LocalDate day(int number) {
        return site.day(number);
    }

    private static String booking(int day, int lent) {
        return site.booking(room(), at(day(day), "10:00"), at(day(day), "12:00"), lent);
    }

    private static String session(int day) {
        return Site.session(room(), at(day(day), "10:00"), at(day(day), "12:00"));
    }

    private static KafkaConsumer<String, String> consumer() {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", KafkaPart.shared().bootstrapServers(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of("hub.booking.v1"));
        return consumer;
    }
}
