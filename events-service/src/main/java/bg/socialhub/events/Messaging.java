package bg.socialhub.events;

import bg.socialhub.platform.messaging.EventTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics of this service, made at its start. */
@Configuration(proxyBeanMethods = false)
class Messaging {

    @Bean
    NewTopics compactedTopics() {
        return EventTopics.compacted("events.event.v1");
    }

    @Bean
    NewTopics topics() {
        return EventTopics.deleted("events.registration.v1", "events.stand.v1");
    }

    @Bean
    NewTopics deadLetterTopics() {
        return EventTopics.deadLettersOf(
                "hub.booking.v1", "hub.centre.v1", "marketplace.enterprise.v1", "events.event.v1");
    }
}
