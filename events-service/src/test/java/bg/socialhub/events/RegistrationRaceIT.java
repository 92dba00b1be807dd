package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** I2, I3 and I6 against two packaged instances over one store. */
class RegistrationRaceIT {

    private final Running running = Running.shared();

    /** What one visitor did. */
    private record Visit(int status, String id, String code, String problem) {}

    @Test
    void twoHundredAtOnceWithCancellationsNeverOversellAndLeaveNobodyWaitingBesideAFreeSeat() throws Exception {
        String event = Bodies.published(running, Bodies.event(50, true));
        Queue<Visit> kept = new ConcurrentLinkedQueue<>();
        Random random = new Random(42);
        boolean[] leaves = new boolean[200];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = random.nextInt(4) == 0;
        }
        inParallel(200, i -> {
            Visit visit = register(event, instance(i));
            assertThat(visit.status()).as(visit.problem()).isIn(201, 202);
            if (leaves[i]) {
                cancel(visit, instance(i + 1));
            } else {
                kept.add(visit);
            }
        });

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(count(event, "CONFIRMED")).isEqualTo(50);
            assertThat(count(event, "WAITING")).isEqualTo(kept.size() - 50);
            assertThat(count(event, "PENDING")).isZero();
        });
        assertQueueIsServedInOrder(event);
    }

    private void assertQueueIsServedInOrder(String event) {
        var waiting = running.manager()
                .get("/events/" + event + "/waiting-list")
                .is(200)
                .json()
                .path("items");
        List<String> order = new ArrayList<>();
        waiting.forEach(
                one -> order.add(one.path("attendee").path("registrationId").asString()));
        var confirmed = running.manager()
                .get("/events/" + event + "/registrations?status=CONFIRMED&limit=100")
                .is(200)
                .json()
                .path("items");
        for (int i = 0; i < 3; i++) {
            running.manager()
                    .post(
                            "/registrations/"
                                    + confirmed.path(i).path("registrationId").asString() + "/cancellation",
                            "{}")
                    .is(200);
            String next = order.get(i);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> running.manager()
                            .get("/registrations/" + next)
                            .text("status")
                            .equals("CONFIRMED"));
        }
        assertThat(register(event, instance(0)).status())
                .as("a walk-in does not pass those who wait")
                .isEqualTo(202);
    }

    @Test
    void fullWithoutAWaitingListIsSoldOut() throws Exception {
        String event = Bodies.published(running, Bodies.event(5, false));
        Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
        inParallel(60, i -> statuses.add(register(event, instance(i)).status()));
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(55);
        running.anybody()
                .post("/events/" + event + "/registrations", Bodies.attendee())
                .isProblem(409, "sold-out");
        assertThat(count(event, "CONFIRMED")).isEqualTo(5);
    }

    @Test
    void onePersonHasOneLiveRegistrationAndMayComeBackAfterCancelling() throws Exception {
        String event = Bodies.published(running, Bodies.event(50, true));
        String email = UUID.randomUUID() + "@example.bg";
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        inParallel(
                20,
                i -> answers.add(new Caller(instance(i), null)
                        .post(
                                "/events/" + event + "/registrations",
                                Bodies.attendee(i % 2 == 0 ? email : email.toUpperCase()))));
        assertThat(answers).filteredOn(one -> one.status() == 201).hasSize(1);
        answers.stream().filter(one -> one.status() != 201).forEach(one -> one.isProblem(409, "already-registered"));

        Answer first =
                answers.stream().filter(one -> one.status() == 201).findFirst().orElseThrow();
        cancel(new Visit(201, first.id(), first.text("managementCode"), ""), instance(0));
        running.anybody()
                .post("/events/" + event + "/registrations", Bodies.attendee(email))
                .is(201);
        assertThat(count(event, "CONFIRMED")).isOne();
    }

    @Test
    void sameIdempotencyKeyRacedIsOneRegistrationWithOneAnswer() throws Exception {
        String event = Bodies.published(running, Bodies.event(50, true));
        String key = UUID.randomUUID().toString();
        String body = Bodies.attendee();
        Queue<String> ids = new ConcurrentLinkedQueue<>();
        inParallel(20, i -> {
            Answer answer = new Caller(instance(i), null)
                    .post("/events/" + event + "/registrations", body, "Idempotency-Key", key);
            if (answer.status() == 201) {
                ids.add(answer.id());
            } else {
                answer.isProblem(409, "request-in-progress");
            }
        });
        Answer repeated = running.anybody()
                .post("/events/" + event + "/registrations", body, "Idempotency-Key", key)
                .is(201);
        assertThat(ids).isNotEmpty().containsOnly(repeated.id());
        assertThat(count(event, "CONFIRMED")).isOne();
        running.anybody()
                .post("/events/" + event + "/registrations", Bodies.attendee(), "Idempotency-Key", key)
                .isProblem(422, "idempotency-key-reused");
    }

    @Test
    void largerQuotaPromotesThoseWhoWaitAndASmallerOneThanTakenIsRefused() {
        String event = Bodies.published(running, Bodies.event(1, true));
        for (int i = 0; i < 4; i++) {
            register(event, instance(i));
        }
        String etag = running.manager().get("/events/" + event).etag();
        running.manager()
                .put("/events/" + event, Bodies.event(3, true), "If-Match", etag)
                .is(200);
        await().atMost(Duration.ofSeconds(10)).until(() -> count(event, "CONFIRMED") == 3);
        String now = running.manager().get("/events/" + event).etag();
        running.manager()
                .put("/events/" + event, Bodies.event(2, true), "If-Match", now)
                .isProblem(409, "quota-below-taken");
    }

    @Test
    void hundredScannersLetATicketInOnce() throws Exception {
        String event = Bodies.published(running, Bodies.event(5, true));
        String other = Bodies.published(running, Bodies.event(5, true));
        Answer registered = running.anybody()
                .post("/events/" + event + "/registrations", Bodies.attendee())
                .is(201);
        String scan = "{\"code\":\"" + registered.text("ticketCode") + "\",\"list\":\"gate-1\"}";
        running.manager().post("/events/" + other + "/check-ins", scan).isProblem(409, "wrong-event");
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        inParallel(
                100, i -> answers.add(running.manager().at(instance(i)).post("/events/" + event + "/check-ins", scan)));

        assertThat(answers).filteredOn(one -> one.status() == 201).hasSize(1);
        answers.stream().filter(one -> one.status() != 201).forEach(one -> one.isProblem(409, "already-checked-in"));
        var counts = running.manager()
                .get("/events/" + event + "/check-ins?list=gate-1")
                .json()
                .path("counts");
        assertThat(counts.path("admitted").asInt()).isOne();
        assertThat(counts.path("already-checked-in").asInt()).isEqualTo(99);
        running.manager()
                .post("/registrations/" + registered.id() + "/cancellation", "{}")
                .isProblem(409, "already-checked-in");
        running.manager()
                .post("/events/" + event + "/check-ins", "{\"code\":\"nonsense\"}")
                .isProblem(404, "ticket-unknown");
    }

    private URI instance(int i) {
        return running.instances().get(i % 2);
    }

    private Visit register(String event, URI instance) {
        Answer answer = new Caller(instance, null).post("/events/" + event + "/registrations", Bodies.attendee());
        return new Visit(answer.status(), answer.id(), answer.text("managementCode"), answer.text("type"));
    }

    private void cancel(Visit visit, URI instance) {
        new Caller(instance, null)
                .post("/registrations/" + visit.id() + "/cancellation", "{\"managementCode\":\"" + visit.code() + "\"}")
                .is(200);
    }

    private int count(String event, String status) {
        return running.manager()
                .get("/events/" + event + "/registrations?status=" + status)
                .is(200)
                .json()
                .path("total")
                .asInt();
    }

    /** Does something so many times, at most 64 at once; the first failure is thrown. */
    private static void inParallel(int times, Step step) throws Exception {
        Semaphore atOnce = new Semaphore(64);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                done.add(threads.submit(() -> {
                    atOnce.acquire();
                    try {
                        step.run(number);
                    } finally {
                        atOnce.release();
                    }
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
    }

    private interface Step {
        void run(int number) throws Exception;
    }
}
