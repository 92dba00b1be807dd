package bg.socialhub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.local.MongoPart;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The portal against an HTTP server that answers as the gateway does, or fails as it may. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "portal.sign-in.client-secret=not-used-here",
            "portal.sign-in.session-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
        })
class FailingGatewayIT {

    private static final HttpServer GATEWAY = gateway();
    private static volatile int status;

    @DynamicPropertySource
    static void gatewayAddress(DynamicPropertyRegistry registry) {
        registry.add(
                "portal.gateway-url",
                () -> "http://127.0.0.1:" + GATEWAY.getAddress().getPort());
        registry.add("spring.mongodb.uri", () -> MongoPart.shared().uri("portal"));
    }

    @LocalServerPort
    int port;

    @Autowired
    io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry breakers;

    @BeforeEach
    void aWorkingGateway() {
        status = 200;
        breakers.circuitBreaker("hub").reset();
    }

    @AfterAll
    static void stop() {
        GATEWAY.stop(0);
    }

    @Test
    void greetsInBulgarianAndShowsTheCentres() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"bg\"", "href=\"/centres/plovdiv\"", "Пловдив")
                .contains("href=\"/centres/varna\"", "Варна", "</html>");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    }

    @Test
    void speaksEnglishWhenAskedAndRemembersIt() throws Exception {
        HttpResponse<String> page = get("/?lang=en");
        assertThat(page.body()).contains("<html lang=\"en\"", "Plovdiv", "</html>");
        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("__Host-language=en", "Secure", "HttpOnly"));
    }

    @Test
    void showsWhatItHasAndSaysWhatIsMissingWhenTheGatewayFails() throws Exception {
        status = 503;
        HttpResponse<String> page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("не може да се покаже в момента").contains("<h1");
    }

    @Test
    void ignoresALanguageThatDoesNotExist() throws Exception {
        assertThat(get("/?lang=%3Cscript%3E").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static HttpServer gateway() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                boolean centres = exchange.getRequestURI().getPath().equals("/api/v1/centres");
                byte[] body = (centres ? CENTRES : NOTHING).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final String NOTHING = "{\"items\":[],\"total\":0}";

    private static final String CENTRES = """
            {"items":[
              {"code":"plovdiv","name":{"bg":"Регионален център – Пловдив","en":"Regional Centre, Plovdiv"},
               "city":{"bg":"Пловдив","en":"Plovdiv"},"address":"бул. „Александър Стамболийски“ 113",
               "postalCode":"4000","location":{"lat":42.1593,"lon":24.7488},"planningRegion":"BG42","district":"BG421","districts":["BG421"]},
              {"code":"varna","name":{"bg":"Регионален център – Варна"},"city":{"bg":"Варна","en":"Varna"},
               "postalCode":"9000","location":{"lat":43.2047,"lon":27.9105},"planningRegion":"BG33","district":"BG331","districts":["BG331"]}
            ],"total":2}""";
}
