package bg.socialhub.identity;

import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service that uses the adapter. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(ProbeApplication.Probe.class)
class ProbeApplication {

    @Bean
    PublicRoutes routes() {
        return PublicRoutes.of("GET /open/**", "/v3/api-docs/**", "GET /careless");
    }

    @RestController
    static class Probe {

        @GetMapping("/me")
        CurrentUser me(CurrentUser user) {
            return user;
        }

        @PostMapping("/me")
        String post(@RequestBody String body, CurrentUser user) {
            return body + user.id();
        }

        @GetMapping("/open/greeting")
        String greeting(Optional<CurrentUser> user) {
            return user.map(CurrentUser::id).orElse("nobody");
        }

        @GetMapping("/careless")
        String careless(CurrentUser user) {
            return user.id();
        }

        @GetMapping("/forbidden")
        String forbidden() {
            throw new AccessDeniedException("secret reason");
        }
    }
}
