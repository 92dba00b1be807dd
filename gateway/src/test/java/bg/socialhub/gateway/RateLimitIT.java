package bg.socialhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "gateway.admission.rate.requests=5",
            "gateway.admission.rate.period=10m",
            "gateway.visit.trusted-proxies=127.0.0.1"
        })
class RateLimitIT extends Door {

    @Test
    void aClientOverItsShareIsRefusedAndToldWhenToComeBack() {
        for (int left = 4; left >= 0; left--) {
            var answer = caller.get("/api/v1/centres", "X-Forwarded-For", "192.0.2.1");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("RateLimit"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("\"client\";r="));
            assertThat(answer.headers().firstValue("RateLimit-Policy")).hasValue("\"client\";q=5;w=600");
        }
        var refused = caller.get("/api/v1/centres", "X-Forwarded-For", "192.0.2.1");
        assertProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 121L);
    }

    @Test
    void oneClientsHungerIsNotAnothersProblem() {
        for (int i = 0; i < 10; i++) {
            caller.get("/api/v1/centres", "X-Forwarded-For", "192.0.2.7");
        }
        assertThat(caller.get("/api/v1/centres", "X-Forwarded-For", "192.0.2.8").statusCode())
                .isEqualTo(200);
    }

    @Test
    void badTokensCostTheirSenderToo() {
        for (int i = 0; i < 5; i++) {
            var answer = caller.get("/api/v1/centres", "X-Forwarded-For", "192.0.2.9", "Authorization", "Bearer bad");
            assertProblem(answer, 401, "unauthenticated");
        }
        assertProblem(caller.get("/api/v1/centres", "X-Forwarded-For", "192.0.2.9"), 429, "too-many-requests");
    }

    @Test
    void aClientCannotEscapeByInventingHops() {
        for (int i = 0; i < 5; i++) {
            caller.get("/api/v1/centres", "X-Forwarded-For", "10.0.0." + i + ", 192.0.2.10");
        }
        var refused = caller.get("/api/v1/centres", "X-Forwarded-For", "10.9.9.9, 192.0.2.10");
        assertProblem(refused, 429, "too-many-requests");
    }
}
