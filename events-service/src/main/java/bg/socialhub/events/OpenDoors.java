package bg.socialhub.events;

import bg.socialhub.identity.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What needs no account: reading what is public, registering, looking at a registration and giving it up, and looking at one's ticket. */
@Configuration(proxyBeanMethods = false)
class OpenDoors {

    @Bean
    PublicRoutes publicRoutes() {
        return PublicRoutes.of(
                "GET /api/v1/events",
                "GET /api/v1/events.ics",
                "GET /api/v1/events/{id}",
                "GET /api/v1/events/{id}/stands",
                "GET /api/v1/events/{id}/quotas",
                "POST /api/v1/events/{id}/registrations",
                "GET /api/v1/registrations/{id}",
                "POST /api/v1/registrations/{id}/cancellation",
                "GET /api/v1/tickets/{code}",
                "GET /v3/api-docs/**");
    }
}
