package bg.socialhub.hub;

import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.Ports;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two packaged instances over one store: what must hold however many clients, instances, retries and crashes there are. */
class TwoInstancesIT {

    private static final String DATABASE = "hub_" + UUID.randomUUID().toString().substring(0, 8);

    private static RunningHub one;
    private static RunningHub other;
    private static String room;

    @BeforeAll
    static void start() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> RunningHub.start(DATABASE));
            var second = threads.submit(() -> RunningHub.start(DATABASE));
            one = first.get();
            other = second.get();
        }
        room = one.get(Person.NOBODY, "/centres/plovdiv/rooms")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    void twoInstancesThatStartTogetherPlantEachRoomOnce() {
        assertThat(other.get(Person.NOBODY, "/centres/plovdiv/rooms")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void of200ParallelBookingsOfOneSlotExactlyOneSucceeds() throws Exception {
        String body = Requests.booking(room, Requests.freeDay(), "10:00", "12:00");
        List<Answer> answers = inParallel(200, i -> hub(i).post(PLOVDIV_EXPERT, "/bookings", body));
        assertThat(byStatus(answers)).isEqualTo(Map.of(201, 1L, 409, 199L));
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).allSatisfy(answer -> {
            assertThat(answer.problem()).isEqualTo("booking-conflict");
            assertThat(answer.json().path("conflicts")).isNotEmpty();
        });
    }

    @Test
    void ofParallelBookingsOverSeveralDaysNoTwoThatOverlapSucceed() throws Exception {
        LocalDate day = LocalDate.now().plusDays(200);
        List<Answer> answers = inParallel(
                40,
                i -> hub(i).post(
                                PLOVDIV_EXPERT,
                                "/bookings",
                                Requests.booking(
                                        room,
                                        Requests.at(day.plusDays(i % 5), "10:00"),
                                        Requests.at(day.plusDays(i % 5 + i % 3), "18:00"),
                                        "Базар",
                                        "5")));
        List<Answer> won = answers.stream().filter(a -> a.status() == 201).toList();
        assertThat(byStatus(answers).keySet()).isSubsetOf(201, 409);
        assertThat(won).isNotEmpty();
        for (Answer a : won) {
            assertThat(won.stream()
                            .filter(b -> a.text("start").compareTo(b.text("end")) < 0
                                    && b.text("start").compareTo(a.text("end")) < 0))
                    .hasSize(1);
        }
    }

    @Test
    void theSameIdempotencyKeyInParallelHasOneEffectAndOneAnswer() throws Exception {
        String body = Requests.booking(room, Requests.freeDay(), "10:00", "12:00");
        String key = UUID.randomUUID().toString();
        List<Answer> answers =
                inParallel(20, i -> hub(i).post(PLOVDIV_EXPERT, "/bookings", body, "Idempotency-Key", key));
        List<Answer> created = answers.stream().filter(a -> a.status() == 201).toList();
        assertThat(created).isNotEmpty();
        assertThat(created.stream().map(a -> a.text("id")).distinct()).hasSize(1);
        assertThat(answers.stream().filter(a -> a.status() != 201))
                .allSatisfy(a -> assertThat(a.problem()).isEqualTo("request-in-progress"));
        Answer again = other.post(PLOVDIV_EXPERT, "/bookings", body, "Idempotency-Key", key);
        assertThat(again.response().body())
                .isEqualTo(created.getFirst().response().body());
        Answer reused =
                other.post(PLOVDIV_EXPERT, "/bookings", body.replace("Обучение", "Друго"), "Idempotency-Key", key);
        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void twoDecisionsAtOnceMakeOneChange() throws Exception {
        LocalDate day = Requests.freeDay();
        String id = one.post(Person.BUYER, "/bookings", Requests.booking(room, day, "10:00", "12:00"))
                .text("id");
        List<Answer> answers = inParallel(
                10,
                i -> hub(i).post(
                                i % 2 == 0 ? PLOVDIV_EXPERT : PLOVDIV_MANAGER,
                                "/bookings/" + id + "/confirmation",
                                ""));
        assertThat(byStatus(answers)).isEqualTo(Map.of(200, 1L, 409, 9L));
        assertThat(one.get(PLOVDIV_EXPERT, "/bookings/" + id).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void ofCompetingRequestsConfirmedOnTwoInstancesExactlyOneGetsTheTime() throws Exception {
        String shared = one.post(
                        PLOVDIV_MANAGER,
                        "/centres/plovdiv/rooms",
                        Requests.room("20")
                                .replaceFirst(
                                        "\\{", "{\"rules\":{\"withoutApproval\":\"STAFF\",\"requestsHold\":false},"))
                .text("id");
        String body = Requests.booking(shared, Requests.freeDay(), "10:00", "12:00");
        List<String> asked = new ArrayList<>();
        for (Person person : List.of(Person.BUYER, Person.MEDENA, Person.PCHELA)) {
            asked.add(one.post(person, "/bookings", body).text("id"));
        }
        String confirmation = "{\"rejectCompeting\":true,\"reason\":\"Заето\"}";
        List<Answer> answers = inParallel(
                12,
                i -> i < 9
                        ? hub(i).post(PLOVDIV_EXPERT, "/bookings/" + asked.get(i % 3) + "/confirmation", confirmation)
                        : hub(i).post(PLOVDIV_EXPERT, "/bookings", body));
        assertThat(answers.stream().filter(a -> "CONFIRMED".equals(a.text("status"))))
                .as("I1")
                .hasSize(1);
        assertThat(byStatus(answers).keySet()).isSubsetOf(200, 201, 409, 412);
    }

    @Test
    void killedBetweenTheWriteAndTheRelayItLosesNoEvent() {
        String nowhere = "127.0.0.1:" + Ports.free();
        String written;
        RunningHub cutOff = RunningHub.start(DATABASE + "_cut", nowhere, RunningHub.testIssuer());
        try {
            Answer booked = cutOff.post(
                    PLOVDIV_EXPERT, "/bookings", Requests.booking(room, Requests.freeDay(), "10:00", "12:00"));
            assertThat(booked.status()).isEqualTo(201);
            written = booked.text("id");
        } finally {
            cutOff.kill();
        }
        try (var revived = RunningHub.start(DATABASE + "_cut")) {
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            try (var consumer = consumer()) {
                Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                    consumer.poll(Duration.ofMillis(500)).forEach(records::add);
                    return records.stream().anyMatch(r -> written.equals(r.key()));
                });
            }
            assertThat(records.stream().filter(r -> written.equals(r.key()))).allSatisfy(r -> {
                assertThat(new String(r.headers().lastHeader("ce_type").value()))
                        .isEqualTo("bg.socialhub.booking-confirmed");
                assertThat(r.value()).contains("\"version\":1").doesNotContain("Обучение");
            });
        }
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

    private static RunningHub hub(int i) {
        return i % 2 == 0 ? one : other;
    }

    private static List<Answer> inParallel(int count, IntFunction<Answer> call) throws Exception {
        CountDownLatch ready = new CountDownLatch(count);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                calls.add(() -> {
                    ready.countDown();
                    ready.await();
                    return call.apply(number);
                });
            }
            List<Answer> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Map<Integer, Long> byStatus(List<Answer> answers) {
        Map<Integer, Long> counts = new HashMap<>();
        answers.forEach(answer -> counts.merge(answer.status(), 1L, Long::sum));
        return counts;
    }
}
