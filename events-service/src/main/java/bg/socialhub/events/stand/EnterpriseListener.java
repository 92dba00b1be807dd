package bg.socialhub.events.stand;

import bg.socialhub.platform.messaging.EventReader;
import io.cloudevents.CloudEvent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears which enterprises there are. */
@Component
class EnterpriseListener {

    private static final String REMOVED = "bg.socialhub.enterprise-removed";

    private final Enterprises enterprises;
    private final EventReader reader;

    EnterpriseListener(Enterprises enterprises, EventReader reader) {
        this.enterprises = enterprises;
        this.reader = reader;
    }

    @KafkaListener(id = "marketplace-enterprises", idIsGroup = false, topics = "marketplace.enterprise.v1")
    void on(CloudEvent message) {
        EnterpriseNews news = reader.read(message, EnterpriseNews.class);
        enterprises.know(news.enterpriseId(), news.version(), REMOVED.equals(message.getType()));
    }

    /** What this service reads of an enterprise. */
    record EnterpriseNews(
            @NotBlank String enterpriseId, @Positive long version) {}
}
