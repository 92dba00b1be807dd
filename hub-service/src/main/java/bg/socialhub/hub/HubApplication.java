package bg.socialhub.hub;

import bg.socialhub.identity.PublicRoutes;
import bg.socialhub.platform.messaging.EventTopics;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Component 1: what the six regional centres do for the enterprises of their region. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class HubApplication {

    public static void main(String... args) {
        SpringApplication.run(HubApplication.class, args);
    }

    @Bean
    PublicRoutes publicRoutes() {
        return PublicRoutes.of(
                "GET /api/v1/centres/**",
                "GET /api/v1/planning-regions",
                "GET /api/v1/districts",
                "GET /api/v1/rooms/**",
                "GET /api/v1/availability",
                "GET /api/v1/calendar-feeds/*/*",
                "GET /api/v1/equipment/**",
                "GET /api/v1/knowledge",
                "GET /api/v1/knowledge/*",
                "GET /api/v1/support-ratings/*",
                "POST /api/v1/support-ratings/*",
                "GET /api/v1/trainings",
                "GET /api/v1/trainings/*",
                "GET /api/v1/trainings/*/calendar.ics",
                "GET /api/v1/certificates/*",
                "GET /api/v1/assessments/questionnaire",
                "GET /api/v1/solutions/**",
                "GET /api/v1/certification-checklists/**",
                "GET /v3/api-docs/**");
    }

    @Bean
    NewTopics centreTopic() {
        return EventTopics.compacted("hub.centre.v1");
    }

    @Bean
    NewTopics hubTopics() {
        return EventTopics.deleted(
                "hub.booking.v1", "hub.support-request.v1", "hub.training.v1", "hub.certification-reminder.v1");
    }

    @Bean
    NewTopics deadLetterTopics() {
        return EventTopics.deadLettersOf("events.event.v1", "marketplace.enterprise.v1");
    }
}
