package bg.socialhub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.Announcement;
import bg.socialhub.hub.booking.events.BookingEvent;
import bg.socialhub.hub.booking.events.BookingEvent.BookingCancelled;
import bg.socialhub.hub.booking.events.BookingEvent.BookingConfirmed;
import bg.socialhub.hub.booking.events.BookingEvent.BookingExpired;
import bg.socialhub.hub.booking.events.BookingEvent.BookingOffered;
import bg.socialhub.hub.booking.events.BookingEvent.BookingRefused;
import bg.socialhub.hub.booking.events.BookingEvent.BookingRejected;
import bg.socialhub.hub.booking.events.BookingEvent.BookingReleased;
import bg.socialhub.hub.booking.events.BookingEvent.BookingRequested;
import bg.socialhub.hub.booking.events.BookingEvent.BookingWaiting;
import bg.socialhub.hub.booking.events.BookingEvent.Free;
import bg.socialhub.hub.centre.events.CentreEvent;
import bg.socialhub.hub.centre.events.CentreEvent.CentrePublished;
import bg.socialhub.hub.certification.events.CertificationReminderEvent;
import bg.socialhub.hub.certification.events.CertificationReminderEvent.CertificateEnding;
import bg.socialhub.hub.support.events.SupportRequestEvent;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestEscalated;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestMerged;
import bg.socialhub.hub.training.events.TrainingEvent;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingCancelled;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingCompleted;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingOpened;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingRevised;
import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import bg.socialhub.platform.test.Contracts;
import bg.socialhub.platform.web.LocalizedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What the service publishes is what its contracts say, in every file and in nothing more. */
class ContractTests {

    private static final Instant AT = Instant.parse("2027-03-01T07:00:00Z");
    private static final Instant START = Instant.parse("2027-03-08T08:00:00Z");
    private static final Instant END = Instant.parse("2027-03-08T10:00:00Z");
    private static final String BOOKING = "7d1c9d5e-0c5a-8f0e-9a6b-0d5f3c1b2a10";
    private static final String ROOM = "0a4c1f6e-2b7d-8c3e-9f10-6d5e4c3b2a19";
    private static final String EVENT = "5e8b7a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b";

    private static final String REQUEST = "3f2a1b0c-9d8e-4f7a-8b6c-5d4e3f2a1b0c";
    private static final String ENTERPRISE = "9c8b7a6f-5e4d-4c3b-8a29-18f7e6d5c4b3";
    private static final String TRAINING = "2b6f0c1d-7e8a-4b9c-8d0e-1f2a3b4c5d6e";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final Contracts CONTRACTS = Contracts.of("hub-service", JSON);
    private static final List<Class<?>> FAMILIES = List.of(
            CentreEvent.class,
            BookingEvent.class,
            SupportRequestEvent.class,
            TrainingEvent.class,
            CertificationReminderEvent.class);

    static List<PublishedEvent> published() {
        List<PublishedEvent> events = new ArrayList<>(List.of(
                new CentrePublished(
                        "plovdiv",
                        1,
                        AT,
                        new LocalizedText(
                                "Регионален център за развитие на социалната икономика – Пловдив",
                                "Regional Centre for Social Economy Development, Plovdiv"),
                        new LocalizedText("Пловдив", "Plovdiv"),
                        "BG42",
                        List.of("BG421", "BG422", "BG423", "BG424", "BG425")),
                new BookingWaiting(BOOKING, 1, AT, "plovdiv", ROOM, START, END, "WAITING", null, null),
                new BookingOffered(BOOKING, 2, AT, "plovdiv", ROOM, START, END, "OFFERED", null, null),
                new BookingRequested(BOOKING, 1, AT, "plovdiv", ROOM, START, END, "REQUESTED", null, null),
                new BookingConfirmed(BOOKING, 2, AT, "plovdiv", ROOM, START, END, "CONFIRMED", EVENT, 1L),
                new BookingRejected(BOOKING, 1, AT, "plovdiv", ROOM, START, END, "REJECTED", null, null),
                new BookingCancelled(BOOKING, 2, AT, "plovdiv", ROOM, START, END, "CANCELLED", EVENT, 1L),
                new BookingReleased(BOOKING, 2, AT, "plovdiv", ROOM, START, END, "RELEASED", null, null),
                new BookingExpired(BOOKING, 1, AT, "plovdiv", ROOM, START, END, "EXPIRED", null, null),
                new BookingRefused(
                        BOOKING,
                        1,
                        AT,
                        "plovdiv",
                        ROOM,
                        START,
                        END,
                        "REFUSED",
                        EVENT,
                        1L,
                        "OVERLAP",
                        List.of(new Free(ROOM, END, Instant.parse("2027-03-08T12:00:00Z"))))));
        events.addAll(supportEvents());
        events.addAll(List.of(
                new TrainingOpened(TRAINING, 2, AT, "plovdiv", "MARKET_PLACEMENT", "OPEN", 12, 3, START, END),
                new TrainingRevised(TRAINING, 3, AT, "plovdiv", "MARKET_PLACEMENT", "OPEN", 16, 3, START, END),
                new TrainingCancelled(TRAINING, 4, AT, "plovdiv", "MARKET_PLACEMENT", "CANCELLED", 16, 3, START, END),
                new TrainingCompleted(
                        TRAINING, 4, AT, "plovdiv", "MARKET_PLACEMENT", "COMPLETED", 16, 3, START, END, 14, 9)));
        events.add(new CertificateEnding(
                "c1d2e3f4-a5b6-8c7d-9e8f-0a1b2c3d4e5f",
                1,
                AT,
                "plovdiv",
                "9c8b7a6f-5e4d-4c3b-8a29-18f7e6d5c4b3",
                "A",
                LocalDate.of(2027, 5, 30),
                90));
        return events;
    }

    private static List<PublishedEvent> supportEvents() {
        Map<String, String> status = Map.of(
                "Opened", "NEW",
                "Waiting", "WAITING",
                "Reminded", "WAITING",
                "Resolved", "RESOLVED",
                "Closed", "CLOSED",
                "Lapsed", "CLOSED",
                "Rated", "RESOLVED");
        List<PublishedEvent> steps = Contracts.events(SupportRequestEvent.class)
                .filter(type -> type != SupportRequestEscalated.class && type != SupportRequestMerged.class)
                .map(type -> {
                    String step = type.getSimpleName().substring("SupportRequest".length());
                    return support(type, step.equals("Opened") ? 1 : 3, status.getOrDefault(step, "ASSIGNED"));
                })
                .toList();
        List<PublishedEvent> all = new ArrayList<>(steps);
        all.add(new SupportRequestEscalated(
                REQUEST, 3, AT, "plovdiv", ENTERPRISE, "MARKET_PLACEMENT", "ASSIGNED", "RESOLUTION_LATE", 1));
        all.add(new SupportRequestMerged(
                REQUEST,
                3,
                AT,
                "plovdiv",
                ENTERPRISE,
                "MARKET_PLACEMENT",
                "MERGED",
                "1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9"));
        return all;
    }

    private static PublishedEvent support(Class<? extends PublishedEvent> type, long version, String status) {
        try {
            return type.cast(type.getDeclaredConstructors()[0].newInstance(
                    REQUEST, version, AT, "plovdiv", ENTERPRISE, "MARKET_PLACEMENT", status));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyEventIsItsSampleAndItsSchemaAcceptsIt(PublishedEvent event) {
        CONTRACTS.assertPublished(event);
    }

    @Test
    void everyEventHasItsFilesAndNoFileIsLeftOver() {
        CONTRACTS.assertComplete(FAMILIES.toArray(Class[]::new));
    }

    @Test
    void noAnnouncementOfABookingSaysForWhomOrWhy() {
        for (var booking : bg.socialhub.hub.booking.domain.BookingFixtures.everyState()) {
            assertThat(JSON.writeValueAsString(Announcement.of(booking, AT)))
                    .doesNotContain("someone", "Мария", "expert", "Обучение", "Ремонт", "Отпадна");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void asyncApiNamesExactlyTheTopicsAndMessagesOfTheCode() throws Exception {
        Map<String, Object> document;
        try (InputStream in = Files.newInputStream(Contracts.root().resolve("hub-service/contracts/asyncapi.yaml"))) {
            document = new Yaml().load(in);
        }
        Map<String, TreeSet<String>> described = new TreeMap<>();
        ((Map<String, Map<String, Object>>) document.get("channels"))
                .values()
                .forEach(channel -> described.put(
                        (String) channel.get("address"),
                        new TreeSet<>(((Map<String, Object>) channel.get("messages")).keySet())));
        assertThat(described).isEqualTo(topicsOfTheCode());
    }

    private static Map<String, TreeSet<String>> topicsOfTheCode() {
        Map<String, TreeSet<String>> topics = new TreeMap<>();
        FAMILIES.forEach(family -> topics.put(
                family.getAnnotation(Topic.class).value(),
                new TreeSet<>(Contracts.events(family)
                        .map(event -> event.getAnnotation(EventType.class).value())
                        .toList())));
        return topics;
    }
}
