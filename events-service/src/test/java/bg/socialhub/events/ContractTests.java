package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.events.event.messages.EventMessage;
import bg.socialhub.events.event.messages.EventState;
import bg.socialhub.events.event.messages.EventState.Title;
import bg.socialhub.events.event.messages.EventState.WantedRoom;
import bg.socialhub.events.registration.messages.RegistrationMessage;
import bg.socialhub.events.registration.messages.RegistrationMessage.RegistrationState;
import bg.socialhub.events.stand.messages.StandMessage;
import bg.socialhub.events.stand.messages.StandMessage.StandState;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.test.Contracts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What this service publishes is what its contracts folder says, in samples, schemas and the AsyncAPI document. */
class ContractTests {

    private static final Instant AT = Instant.parse("2027-01-15T10:00:00Z");
    private static final Instant START = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant END = Instant.parse("2027-03-01T16:00:00Z");
    private static final Contracts CONTRACTS = Contracts.of(
            "events-service",
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build());
    private static final Map<String, Class<?>> FAMILIES = Map.of(
            "events.event.v1", EventMessage.class,
            "events.registration.v1", RegistrationMessage.class,
            "events.stand.v1", StandMessage.class);

    static Stream<PublishedEvent> published() {
        return Stream.of(
                new EventMessage.EventDrafted(event(1, "DRAFT", null, 0)),
                new EventMessage.EventRevised(event(2, "DRAFT", null, 0)),
                new EventMessage.EventRoomRequested(event(1, "DRAFT", "REQUESTED", 1)),
                new EventMessage.EventRoomConfirmed(event(2, "DRAFT", "CONFIRMED", 1)),
                new EventMessage.EventRoomRefused(event(2, "DRAFT", "REFUSED", 1)),
                new EventMessage.EventRoomReleased(event(3, "DRAFT", "RELEASED", 2)),
                new EventMessage.EventPublished(event(3, "PUBLISHED", "CONFIRMED", 1)),
                new EventMessage.EventCancelled(event(4, "CANCELLED", "RELEASED", 2)),
                new EventMessage.EventOver(event(4, "OVER", "CONFIRMED", 1)),
                new RegistrationMessage.RegistrationConfirmed(registration(2, "CONFIRMED")),
                new RegistrationMessage.RegistrationQueued(registration(2, "WAITING")),
                new RegistrationMessage.RegistrationPromoted(registration(3, "CONFIRMED")),
                new RegistrationMessage.RegistrationCancelled(registration(3, "CANCELLED")),
                new RegistrationMessage.RegistrationCheckedIn(registration(3, "CONFIRMED")),
                new StandMessage.StandApplicationSubmitted(stand(1, null, "SUBMITTED")),
                new StandMessage.StandApplicationAccepted(stand(2, "A1", "ACCEPTED")),
                new StandMessage.StandApplicationRefused(stand(2, null, "REFUSED")),
                new StandMessage.StandApplicationWithdrawn(stand(2, null, "WITHDRAWN")));
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyMessageIsItsSampleAndItsSchemaAcceptsIt(PublishedEvent event) {
        CONTRACTS.assertPublished(event);
    }

    @Test
    void everyMessageHasItsFilesAndNoFileIsLeftOver() {
        CONTRACTS.assertComplete(FAMILIES.values().toArray(Class<?>[]::new));
        assertThat(published().map(Object::getClass).distinct().count())
                .isEqualTo(FAMILIES.values().stream().flatMap(Contracts::events).count());
    }

    @Test
    @SuppressWarnings("unchecked")
    void asyncApiNamesExactlyTheMessagesOfTheCode() throws IOException {
        Path file = Contracts.root().resolve("events-service/contracts/asyncapi.yaml");
        Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(Files.readString(file));
        Map<String, Map<String, Object>> channels = document.get("channels");
        FAMILIES.forEach((topic, family) -> {
            var named = ((Map<String, Object>) channels.get(topic).get("messages")).keySet();
            var coded = new TreeSet<>(Contracts.events(family)
                    .map(type -> type.getAnnotation(bg.socialhub.platform.messaging.EventType.class)
                            .value())
                    .toList());
            assertThat(new TreeSet<>(named)).as(topic).isEqualTo(coded);
        });
        assertThat(channels.keySet())
                .containsExactlyInAnyOrder(
                        "events.event.v1",
                        "events.registration.v1",
                        "events.stand.v1",
                        "hub.booking.v1",
                        "hub.centre.v1",
                        "marketplace.enterprise.v1");
    }

    /** No person is in anything that leaves. */
    @Test
    void noMessageHasAFieldForAPerson() {
        for (Class<?> state : List.of(EventState.class, RegistrationState.class, StandState.class)) {
            assertThat(Stream.of(state.getRecordComponents())
                            .map(one -> one.getName().toLowerCase(java.util.Locale.ROOT)))
                    .noneMatch(name -> name.matches(".*(name|mail|attendee|owner|person|phone|ticket|secret|goods).*"));
        }
    }

    private static EventState event(long version, String status, @Nullable String room, long requestVersion) {
        return new EventState(
                "00000000-0000-4000-8000-0000000000e1",
                version,
                AT,
                "plovdiv",
                "FAIR",
                new Title("Панаир на меда", "Honey fair"),
                START,
                END,
                status,
                room == null ? null : new WantedRoom("plovdiv-hall", START, END, requestVersion, room));
    }

    private static RegistrationState registration(long version, String status) {
        return new RegistrationState(
                "00000000-0000-4000-8000-0000000000f1",
                version,
                AT,
                "00000000-0000-4000-8000-0000000000e1",
                "visitors",
                status);
    }

    private static StandState stand(long version, @Nullable String stand, String status) {
        return new StandState(
                "00000000-0000-4000-8000-0000000000a1",
                version,
                AT,
                "00000000-0000-4000-8000-0000000000e1",
                "00000000-0000-4000-8000-0000000000b1",
                stand,
                status);
    }
}
