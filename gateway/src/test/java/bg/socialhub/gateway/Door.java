package bg.socialhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real gateway in front of four real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "gateway.drain-period=0s"})
public abstract class Door {

    protected static final Backend HUB = Backend.start("hub");
    protected static final Backend MARKETPLACE = Backend.start("marketplace");
    protected static final Backend EVENTS = Backend.start("events");
    protected static final Backend PORTAL = Backend.start("portal");

    protected Caller caller;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry properties) {
        properties.add("HUB_URL", HUB::url);
        properties.add("MARKETPLACE_URL", MARKETPLACE::url);
        properties.add("EVENTS_URL", EVENTS::url);
        properties.add("PORTAL_URL", PORTAL::url);
        properties.add("ALLOWED_ORIGINS", () -> "https://partner.example");
        properties.add("RATE_LIMIT_REQUESTS", () -> "100000");
    }

    @BeforeEach
    void openDoor() {
        caller = new Caller(port);
    }

    @AfterEach
    void calmBackends() {
        for (var backend : new Backend[] {HUB, MARKETPLACE, EVENTS, PORTAL}) {
            backend.answersWithItsName();
        }
    }

    protected static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"https://socialhub.bg/problems/" + type + "\"");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("bg.socialhub.");
    }
}
