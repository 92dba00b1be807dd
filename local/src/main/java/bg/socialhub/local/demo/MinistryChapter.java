package bg.socialhub.local.demo;

import bg.socialhub.local.ministry.MinistryConsumer;
import bg.socialhub.local.ministry.OrderCheck;
import bg.socialhub.local.ministry.PublicEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ministry reads the events of the story, in order per key, and its counts agree with the API's. */
final class MinistryChapter {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final List<String> TOLD = List.of(
            "hub.booking.v1",
            "hub.support-request.v1",
            "marketplace.enterprise.v1",
            "marketplace.offer.v1",
            "marketplace.partnership.v1",
            "events.event.v1",
            "events.registration.v1",
            "events.stand.v1");

    private final Stage stage;
    private final String bootstrapServers;

    MinistryChapter(Stage stage, String bootstrapServers) {
        this.stage = stage;
        this.bootstrapServers = bootstrapServers;
    }

    void play(String enterprise, String fair) {
        stage.chapter("6. Министерството следи събитията");
        var order = new OrderCheck();
        var events = everything().stream().filter(order::accept).toList();
        events.forEach(event -> stage.line(event.toString()));
        stage.require(order.violations().isEmpty(), "Объркан ред: %s", order.violations());
        stage.done("%d събития, за всеки ключ в реда на версиите", events.size());
        var offers = distinct(events, "marketplace.offer.v1", Map.of("enterpriseId", enterprise));
        var shown = stage.as("medena@demo.bg")
                .get("/enterprises/" + enterprise + "/offers")
                .expect(200);
        agree("предложения", offers, shown.body().path("total").asLong());
        var registrations = distinct(events, "events.registration.v1", Map.of("eventId", fair));
        agree("записвания", registrations, registered(fair, "") + registered(fair, "?status=CANCELLED"));
    }

    /** How many registrations the service counts: the live ones, or those of a status. */
    private long registered(String fair, String status) {
        return stage.as("plovdiv.manager@demo.bg")
                .get("/events/" + fair + "/registrations" + status)
                .expect(200)
                .body()
                .path("total")
                .asLong();
    }

    private void agree(String what, long events, long api) {
        stage.require(events == api, "%s: %d според събитията, %d според услугата", what, events, api);
        stage.done("%s: %d и според събитията, и според услугата", what, events);
    }

    private static long distinct(List<PublicEvent> events, String topic, Map<String, String> fields) {
        return events.stream()
                .filter(event -> event.topic().equals(topic))
                .filter(event -> fields.entrySet().stream()
                        .allMatch(field ->
                                event.state().path(field.getKey()).asString("").equals(field.getValue())))
                .map(PublicEvent::key)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** The events of this run, once every told topic has some. */
    private List<PublicEvent> everything() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var events = MinistryConsumer.since(bootstrapServers, stage.begin());
            var missing = TOLD.stream()
                    .filter(topic ->
                            events.stream().noneMatch(event -> event.topic().equals(topic)))
                    .toList();
            if (missing.isEmpty()) {
                return events;
            }
            if (System.nanoTime() > deadline) {
                throw new StoryBroken("Няма събития от " + missing);
            }
            Stage.pause(BETWEEN_LOOKS);
        }
    }
}
