package bg.socialhub.events.event.web;

import bg.socialhub.events.event.EventId;
import bg.socialhub.platform.messaging.EventReader;
import io.cloudevents.CloudEvent;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of the events that other instances write; every instance listens for itself. */
@Component
class CatalogueListener {

    private final EventCatalogue catalogue;
    private final EventReader reader;

    CatalogueListener(EventCatalogue catalogue, EventReader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
    }

    @KafkaListener(
            id = "event-catalogue",
            groupId = "events-service-catalogue-#{T(java.util.UUID).randomUUID()}",
            topics = "events.event.v1",
            properties = "auto.offset.reset=latest")
    void on(CloudEvent message) {
        catalogue.refresh(new EventId(reader.read(message, Changed.class).eventId()));
    }

    /** What the catalogue reads of a message: which event to look up. */
    record Changed(@NotNull UUID eventId) {}
}
