package bg.socialhub.events.statistics;

import bg.socialhub.platform.messaging.EventReader;
import io.cloudevents.CloudEvent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears in which planning region each centre lies. */
@Component
class CentreListener {

    private final Centres centres;
    private final EventReader reader;

    CentreListener(Centres centres, EventReader reader) {
        this.centres = centres;
        this.reader = reader;
    }

    @KafkaListener(id = "hub-centres", idIsGroup = false, topics = "hub.centre.v1")
    void on(CloudEvent message) {
        CentreNews news = reader.read(message, CentreNews.class);
        centres.know(news.code(), news.version(), news.planningRegion());
    }

    /** What this service reads of a centre. */
    record CentreNews(
            @NotBlank String code,
            @Positive long version,
            @NotBlank String planningRegion) {}
}
