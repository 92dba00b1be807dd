package bg.socialhub.marketplace;

import bg.socialhub.identity.PublicRoutes;
import bg.socialhub.platform.messaging.EventTopics;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The marketplace as a process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MarketplaceApplication {

    public static void main(String... args) {
        SpringApplication.run(MarketplaceApplication.class, args);
    }

    /** Everybody may look; who writes must say who they are. */
    @Bean
    PublicRoutes publicRoutes() {
        return PublicRoutes.of(
                "GET /api/v1/enterprises",
                "GET /api/v1/enterprises/{id}",
                "GET /api/v1/enterprises/by-eik/{eik}",
                "GET /api/v1/enterprises/{id}/offers",
                "GET /api/v1/offers",
                "GET /api/v1/offers/{id}",
                "GET /api/v1/offer-categories",
                "GET /api/v1/search/completions",
                "GET /v3/api-docs/**");
    }

    @Bean
    NewTopics compactedTopics() {
        return EventTopics.compacted("marketplace.enterprise.v1", "marketplace.offer.v1");
    }

    @Bean
    NewTopics deletedTopics() {
        return EventTopics.deleted("marketplace.partnership.v1");
    }

    @Bean
    NewTopics deadLetterTopics() {
        return EventTopics.deadLettersOf("hub.centre.v1", "marketplace.enterprise.v1", "marketplace.offer.v1");
    }
}
