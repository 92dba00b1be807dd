package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.events.Broker.Heard;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The saga over the real broker; the test plays the hub, badly: it loses, doubles, reorders and answers too late. */
class RoomSagaIT {

    private static final String TOPIC = "events.event.v1";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Running running = Running.shared();

    @Test
    void lostAnswerIsAskedForAgainAndDoubledAnswersChangeNothing() {
        String event = draft();
        await().atMost(SOON).untilAsserted(() -> assertThat(requests(event)).hasSizeGreaterThan(2));
        JsonNode room = requests(event).getLast().data().path("room");
        assertThat(room.path("requestVersion").asLong()).isOne();

        String id = answer(event, "booking-confirmed", 1);
        awaitRoom(event, "CONFIRMED");
        long version = read(event).path("version").asLong();
        Broker.say("hub.booking.v1", event, "booking-confirmed", booking(event, 1), id);
        answer(event, "booking-confirmed", 1);
        answer(event, "booking-refused", 1);
        answer(event, "booking-cancelled", 0);
        awaitHeardEverything();
        assertThat(read(event).path("version").asLong()).isEqualTo(version);
        running.manager().post("/events/" + event + "/publication", "").is(200);
    }

    @Test
    void movedEventListensOnlyToTheAnswerToItsLatestWish() {
        String event = draft();
        answer(event, "booking-confirmed", 1);
        awaitRoom(event, "CONFIRMED");
        Answer seen = running.manager().get("/events/" + event);
        String later = Bodies.eventIn("plovdiv-hall")
                .replace(Bodies.START.toString(), Bodies.START.plusHours(1).toString());
        running.manager().put("/events/" + event, later).isProblem(428, "precondition-required");
        running.manager().put("/events/" + event, later, "If-Match", "\"999\"").isProblem(412, "precondition-failed");
        running.manager()
                .put("/events/" + event, later, "If-Match", seen.etag())
                .is(200);

        answer(event, "booking-cancelled", 1);
        answer(event, "booking-confirmed", 1);
        awaitHeardEverything();
        assertThat(read(event).path("room").path("status").asString()).isEqualTo("REQUESTED");
        answer(event, "booking-confirmed", 2);
        awaitRoom(event, "CONFIRMED");
    }

    @Test
    void refusalShowsTheSuggestionsAndKeepsTheEventUnpublished() {
        String event = draft();
        answer(event, "booking-refused", 1);
        awaitRoom(event, "REFUSED");
        JsonNode room = read(event).path("room");
        assertThat(room.path("reason").asString()).isEqualTo("OVERLAP");
        assertThat(room.path("suggestions").path(0).path("roomId").asString()).isEqualTo("plovdiv-studio");
        running.manager().post("/events/" + event + "/publication", "").isProblem(409, "room-not-confirmed");
    }

    @Test
    void hubThatAnswersAfterTheCancellationIsToldToReleaseOnceMore() {
        String event = draft();
        running.manager()
                .post("/events/" + event + "/cancellation", "{\"reason\":\"буря\"}")
                .is(200);
        long before = releases(event);
        answer(event, "booking-confirmed", 1);
        await().atMost(SOON).untilAsserted(() -> assertThat(releases(event)).isGreaterThan(before));
        answer(event, "booking-cancelled", 1);
        awaitHeardEverything();
        long version = read(event).path("version").asLong();
        await().during(Duration.ofSeconds(4))
                .atMost(SOON)
                .until(() -> read(event).path("version").asLong() == version);
    }

    @Test
    void unreadableAnswerGoesToTheDeadLettersAndTheNextOneIsHeard() {
        String event = draft();
        Broker.say("hub.booking.v1", event, "booking-confirmed", "{\"eventId\":\"" + event + "\"}");
        answer(event, "booking-confirmed", 1);
        awaitRoom(event, "CONFIRMED");
        assertThat(Broker.heard("hub.booking.v1.dlt", event)).isNotEmpty();
    }

    @Test
    void unknownRoomAndAnAbsentHubAreToldApart() {
        Answer unknown =
                running.manager().post("/events", Bodies.eventIn("nowhere")).isProblem(422, "invalid-request");
        assertThat(unknown.json().path("errors").path(0).path("field").asString())
                .isEqualTo("roomId");
        running.manager().post("/events", Bodies.eventIn("varna-hall")).isProblem(422, "invalid-request");
        running.hub().breakWith(500);
        try {
            for (int i = 0; i < 8; i++) {
                Answer down = running.manager().post("/events", Bodies.eventIn("plovdiv-hall"));
                assertThat(down.isProblem(503, "hub-unavailable").header("Retry-After"))
                        .isNotBlank();
            }
            int asked = running.hub().asked();
            running.manager().post("/events", Bodies.eventIn("plovdiv-hall")).is(503);
            assertThat(running.hub().asked()).as("an open breaker asks nobody").isEqualTo(asked);
            running.manager().post("/events", Bodies.event(1, false)).is(201);
        } finally {
            running.hub().breakWith(0);
        }
        await().atMost(SOON)
                .until(() -> running.manager()
                                .post("/events", Bodies.eventIn("plovdiv-hall"))
                                .status()
                        == 201);
    }

    private String draft() {
        await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> running.manager()
                                .post("/events", Bodies.eventIn("plovdiv-hall"))
                                .status()
                        == 201);
        return running.manager()
                .post("/events", Bodies.eventIn("plovdiv-hall"))
                .is(201)
                .id();
    }

    private JsonNode read(String event) {
        return running.manager().get("/events/" + event).is(200).json();
    }

    private void awaitRoom(String event, String status) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(read(event).path("room").path("status").asString())
                                .isEqualTo(status));
    }

    /** An answer for another event on every partition, said last, has its effect last. */
    private void awaitHeardEverything() {
        for (int i = 0; i < 4; i++) {
            String marker = running.manager()
                    .post("/events", Bodies.eventIn("plovdiv-hall"))
                    .is(201)
                    .id();
            answer(marker, "booking-confirmed", 1);
            awaitRoom(marker, "CONFIRMED");
        }
    }

    private static List<Heard> requests(String event) {
        return Broker.heard(TOPIC, event).stream()
                .filter(one -> one.type().equals("event-room-requested"))
                .toList();
    }

    private static long releases(String event) {
        return Broker.heard(TOPIC, event).stream()
                .filter(one -> one.data().path("room").path("status").asString().equals("RELEASED"))
                .count();
    }

    private static String answer(String event, String type, long requestVersion) {
        return Broker.say("hub.booking.v1", event, type, booking(event, requestVersion));
    }

    private static String booking(String event, long requestVersion) {
        return """
                {"bookingId":"%s","version":1,"occurredAt":"2027-01-15T10:00:00Z","centre":"plovdiv",
                 "roomId":"plovdiv-hall","start":"2027-03-01T08:00:00Z","end":"2027-03-01T16:00:00Z","status":"CONFIRMED",
                 "eventId":"%s","requestVersion":%d,"reason":"OVERLAP","suggestions":[
                 {"roomId":"plovdiv-studio","start":"2027-03-01T08:00:00Z","end":"2027-03-01T16:00:00Z"}]}""".formatted(UUID.nameUUIDFromBytes(event.getBytes()), event, requestVersion);
    }
}
