package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Until the millisecond before it closes a door is open; from the closing time on it is shut. */
class ClosingTimesIT {

    private static final Instant NOW = Instant.parse("2027-05-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-05-31T21:00:00Z");
    private static final Instant START = Instant.parse("2027-06-01T07:00:00Z");
    private static final Instant END = Instant.parse("2027-06-01T15:00:00Z");
    private static Clocked service;
    private static Caller manager;

    @BeforeAll
    static void start() {
        service = new Clocked(NOW);
        manager = service.user(Running.MANAGER);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void rewind() {
        service.set(NOW);
    }

    @Test
    void registrationClosesAtItsClosingTime() {
        String event = published(CLOSES);
        service.set(CLOSES.minusMillis(1));
        Answer registered = register(event).is(201);
        service.set(CLOSES);
        register(event).isProblem(409, "registration-closed");

        service.anybody()
                .post(
                        "/registrations/" + registered.id() + "/cancellation",
                        "{\"managementCode\":\"" + registered.text("managementCode") + "\"}")
                .is(200);
    }

    @Test
    void registrationThatGoesOnToTheEndStopsWithTheEvent() {
        String event = published(END);
        service.set(END.minusMillis(1));
        register(event).is(201);
        service.set(END);
        register(event).isProblem(409, "event-over");
    }

    @Test
    void doorShutsWhenTheEventEnds() {
        String event = published(CLOSES);
        String early = scan(register(event).is(201));
        String late = scan(register(event).is(201));
        service.set(END.minusMillis(1));
        manager.post("/events/" + event + "/check-ins", early).is(201);
        service.set(END);
        manager.post("/events/" + event + "/check-ins", late).isProblem(409, "event-over");
        assertThat(manager.get("/events/" + event + "/check-ins")
                        .json()
                        .path("counts")
                        .toString())
                .contains("\"admitted\":1", "\"event-over\":1");
    }

    @Test
    void eventIsPublishedBeforeItBeginsOrNotAtAll() {
        String early = draft();
        String late = draft();
        service.set(START.minusMillis(1));
        manager.post("/events/" + early + "/publication", "").is(200);
        service.set(START);
        manager.post("/events/" + late + "/publication", "").isProblem(409, "event-has-begun");
    }

    @Test
    void eventIsOverOnceItsEndHasPassedAndNotBefore() {
        String event = published(CLOSES);
        String earlier = published(CLOSES, END.minusSeconds(1));
        service.set(END.minusMillis(1));
        await().atMost(Duration.ofSeconds(20)).until(() -> status(earlier).equals("OVER"));
        assertThat(status(event)).isEqualTo("PUBLISHED"); // because one sweep looks at both
        service.set(END.plusMillis(1));
        await().atMost(Duration.ofSeconds(20)).until(() -> status(event).equals("OVER"));
        manager.post("/events/" + event + "/cancellation", "{\"reason\":\"късно\"}")
                .isProblem(409, "event-transition-refused");
    }

    private static String draft() {
        return manager.post("/events", body(CLOSES, END)).is(201).id();
    }

    private static String published(Instant closes) {
        return published(closes, END);
    }

    private static String published(Instant closes, Instant end) {
        String id = manager.post("/events", body(closes, end)).is(201).id();
        manager.post("/events/" + id + "/publication", "").is(200);
        return id;
    }

    private static String body(Instant closes, Instant end) {
        return Bodies.between(START, end)
                .replace("\"waitingList\"", "\"registrationClosesAt\":\"" + closes + "\",\"waitingList\"");
    }

    private static Answer register(String event) {
        return service.anybody().post("/events/" + event + "/registrations", Bodies.attendee());
    }

    private static String scan(Answer registered) {
        return "{\"code\":\"" + registered.text("ticketCode") + "\"}";
    }

    private static String status(String event) {
        return service.anybody().get("/events/" + event).is(200).text("status");
    }
}
