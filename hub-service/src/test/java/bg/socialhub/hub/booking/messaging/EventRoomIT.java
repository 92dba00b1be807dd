package bg.socialhub.hub.booking.messaging;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Refusal;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.test.Contracts;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/** The hub's part of the room saga, over the real broker where it matters (I1, I5). */
@HubTest
class EventRoomIT {

    private static final String HALL =
            NewId.derive("room/plovdiv/exhibition-hall").toString();

    @Autowired
    EventRoomListener listener;

    @Autowired
    Bookings bookings;

    @Autowired
    Ledger ledger;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    KafkaOperations<String, byte[]> kafka;

    @Autowired
    TestClock clock;

    @Autowired
    JsonMapper json;

    private final String event = UUID.randomUUID().toString();

    @BeforeEach
    void empty() {
        mongo.remove(new Query(), "room_days");
        mongo.remove(new Query(), "bookings");
        clock.set(NOW);
    }

    @Test
    void claimsTheRoomAndAnswersEachRepeatedWishAgainButEachMessageOnce() {
        CloudEvent wish = message(1, room(1, "2027-03-08", "REQUESTED"));
        listener.on(wish);
        Booking granted = booking();
        assertThat(granted).isInstanceOf(Booking.Confirmed.class);
        assertThat(granted.version()).isEqualTo(1);

        listener.on(wish);
        assertThat(booking()).isEqualTo(granted);

        listener.on(message(1, room(1, "2027-03-08", "REQUESTED")));
        assertThat(booking().version()).isEqualTo(2);
        assertThat(booking()).isInstanceOf(Booking.Confirmed.class);
        assertThat(LedgerImage.of(ledger).days()).hasSize(1);
    }

    @Test
    void refusesWithSuggestionsWhatIsTaken() {
        listener.on(messageOf("other", 1, room(1, "2027-03-08", "REQUESTED")));
        listener.on(message(1, room(1, "2027-03-08", "REQUESTED")));
        assertThat(booking()).isInstanceOfSatisfying(Booking.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Refusal.OVERLAP);
            assertThat(refused.suggestions()).isNotEmpty();
        });
    }

    @Test
    void refusesAnUnknownRoomAndAnotherCentresRoom() {
        listener.on(message(1, room("nowhere", 1, "2027-03-08", "REQUESTED")));
        assertThat(booking())
                .isInstanceOfSatisfying(
                        Booking.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.ROOM_UNKNOWN));
        listener.on(message(event, "varna", 2, "DRAFT", room(HALL, 2, "2027-03-08", "REQUESTED")));
        assertThat(booking())
                .isInstanceOfSatisfying(
                        Booking.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.OTHER_CENTRE));
    }

    @Test
    void movingReleasesTheOldClaimAndTakesTheNewOne() {
        listener.on(message(1, room(1, "2027-03-08", "REQUESTED")));
        listener.on(message(2, room(1, "2027-03-08", "CONFIRMED")));
        listener.on(message(3, room(2, "2027-03-09", "REQUESTED")));
        assertThat(booking()).isInstanceOf(Booking.Confirmed.class);
        assertThat(LedgerImage.of(ledger).days())
                .hasSize(1)
                .allSatisfy((day, _) -> assertThat(day.date()).isEqualTo("2027-03-09"));
    }

    @Test
    void cancellingReleasesTheClaimAndALateWishDoesNotTakeItBack() {
        listener.on(message(1, room(1, "2027-03-08", "REQUESTED")));
        listener.on(message(event, "plovdiv", 4, "CANCELLED", room(1, "2027-03-08", "CONFIRMED")));
        assertThat(booking()).isInstanceOf(Booking.Cancelled.class);
        listener.on(message(3, room(2, "2027-03-09", "REQUESTED")));
        listener.on(message(1, room(1, "2027-03-08", "REQUESTED")));
        assertThat(booking()).isInstanceOf(Booking.Cancelled.class);
        assertThat(LedgerImage.of(ledger).days()).isEmpty();
    }

    @Test
    void aCancellationThatOvertakesItsWishWins() {
        listener.on(message(event, "plovdiv", 2, "CANCELLED", null));
        listener.on(message(1, room(1, "2027-03-08", "REQUESTED")));
        assertThat(bookings.find(BookingId.ofEvent(event))).isEmpty();
        assertThat(LedgerImage.of(ledger).days()).isEmpty();
    }

    @Test
    void aRoomThatTheCentreTookBackStaysTakenBackWhenTheTopicIsReplayed() {
        CloudEvent wish = message(1, room(1, "2027-03-08", "REQUESTED"));
        listener.on(wish);
        Booking cancelled = booking().decide(new Cancel("Ремонт"), NOW);
        bookings.save(cancelled, Act.of("expert", "cancel-booking", NOW));
        listener.on(wish);
        assertThat(booking()).isInstanceOf(Booking.Cancelled.class);
    }

    @Test
    void aDoubledAndReorderedTopicChangesNothing() {
        CloudEvent asked = message(1, room(1, "2027-03-08", "REQUESTED"));
        CloudEvent moved = message(2, room(2, "2027-03-10", "REQUESTED"));
        CloudEvent confirmed = message(3, room(2, "2027-03-10", "CONFIRMED"));
        for (CloudEvent sent : new CloudEvent[] {asked, moved, confirmed}) {
            send(sent);
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(answered("2")).isTrue());
        Booking before = booking();
        LedgerImage ledgerBefore = LedgerImage.of(ledger);

        for (CloudEvent again : new CloudEvent[] {moved, asked, confirmed, asked, moved, confirmed}) {
            send(again);
        }
        send(messageOf("marker " + event, 1, room("nowhere", 1, "2027-03-08", "REQUESTED")));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> bookings.find(BookingId.ofEvent("marker " + event)).isPresent());

        assertThat(booking()).isEqualTo(before);
        assertThat(LedgerImage.of(ledger)).isEqualTo(ledgerBefore);
    }

    @Test
    void readsTheSamplesThatEventsServicePublishes() {
        Contracts contracts = Contracts.of("events-service", json);
        for (String type : new String[] {
            "event-drafted",
            "event-room-requested",
            "event-room-confirmed",
            "event-room-refused",
            "event-room-released",
            "event-published",
            "event-cancelled"
        }) {
            listener.on(contracts.sample(type));
        }
    }

    private boolean answered(String requestVersion) {
        return bookings.find(BookingId.ofEvent(event))
                .filter(Booking.Confirmed.class::isInstance)
                .flatMap(booking -> booking.reservation().ofEvent())
                .filter(wish -> requestVersion.equals(Long.toString(wish.requestVersion())))
                .isPresent();
    }

    private Booking booking() {
        return bookings.find(BookingId.ofEvent(event)).orElseThrow();
    }

    private void send(CloudEvent message) {
        // One partition for all, so that the marker is the last that is read.
        var writer = KafkaMessageFactory.<String>createWriter("events.event.v1", 0, event);
        kafka.send(writer.writeBinary(message)).join();
    }

    private CloudEvent message(long version, String room) {
        return messageOf(event, version, room);
    }

    private static CloudEvent messageOf(String event, long version, String room) {
        return message(event, "plovdiv", version, "DRAFT", room);
    }

    private static CloudEvent message(String event, String centre, long version, String status, @Nullable String room) {
        String data = """
                {"eventId":"%s","version":%d,"occurredAt":"2027-03-01T07:00:00Z","centre":"%s","kind":"FAIR",\
                "title":{"bg":"Коледен базар"},"status":"%s","room":%s}""".formatted(event, version, centre, status, room);
        return CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withType("bg.socialhub.event-of-some-kind")
                .withSource(URI.create("/events-service"))
                .withSubject(event)
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static String room(long requestVersion, String day, String status) {
        return room(HALL, requestVersion, day, status);
    }

    private static String room(String room, long requestVersion, String day, String status) {
        return """
                {"roomId":"%s","start":"%sT10:00:00+02:00","end":"%sT18:00:00+02:00","requestVersion":%d,"status":"%s"}""".formatted(room, day, day, requestVersion, status);
    }
}
