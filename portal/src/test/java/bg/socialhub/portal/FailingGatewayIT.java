package bg.socialhub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.local.MongoPart;
import com.sun.net.httpserver.HttpServer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static volatile int status;

    private final HttpClient http = HttpClient.newHttpClient();
    private String cookies = "";

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
    CircuitBreakerRegistry breakers;

    @BeforeEach
    void aWorkingGateway() {
        status = 200;
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
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
    void keepsAFormWhoseServiceDoesNotAnswerAndOffersToSendItAgain() throws Exception {
        String token = CSRF.matcher(get("/events/e-1").body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        status = 503;
        String typed = "name=" + encoded("Ана \"<b>") + "&email=ana%40example.bg&key=key-1&_csrf=" + encoded(token);
        HttpResponse<String> page = send(HttpRequest.newBuilder(address("/events/e-1/registrations"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(typed)));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("action=\"/events/e-1/registrations\"", "Изпратете отново")
                .contains("name=\"name\" value=\"Ана &quot;&lt;b&gt;\"")
                .contains("name=\"key\" value=\"key-1\"");
        assertThat(CSRF.matcher(page.body()).find()).isTrue();
    }

    @Test
    void tellsAFailureAsAPageWhateverIsAccepted() throws Exception {
        HttpResponse<String> page =
                send(HttpRequest.newBuilder(address("/no-such-page")).header("Accept", "*/*"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body()).contains("Няма такава страница");
    }

    @Test
    void ignoresALanguageThatDoesNotExist() throws Exception {
        assertThat(get("/?lang=%3Cscript%3E").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(
                cookies.isEmpty()
                        ? request.build()
                        : request.header("Cookie", cookies).build(),
                HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> cookies += cookie.split(";")[0] + "; ");
        return answer;
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpServer gateway() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] body = ANSWERS.getOrDefault(exchange.getRequestURI().getPath(), NOTHING)
                        .getBytes(StandardCharsets.UTF_8);
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

    private static final String EVENT = """
            {"id":"e-1","version":1,"centre":"plovdiv","kind":"FAIR","title":{"bg":"Панаир"},"description":{"bg":"Мед"},
             "start":"2099-05-05T10:00:00+03:00","end":"2099-05-05T16:00:00+03:00","status":"PUBLISHED","waitingList":true,
             "quotas":[{"code":"visitors","size":10}],"registrationClosesAt":"2099-05-04T10:00:00+03:00","stands":[]}""";

    private static final String CENTRES = """
            {"items":[
              {"code":"plovdiv","name":{"bg":"Регионален център – Пловдив","en":"Regional Centre, Plovdiv"},
               "city":{"bg":"Пловдив","en":"Plovdiv"},"address":"бул. „Александър Стамболийски“ 113",
               "postalCode":"4000","location":{"lat":42.1593,"lon":24.7488},"planningRegion":"BG42","district":"BG421","districts":["BG421"]},
              {"code":"varna","name":{"bg":"Регионален център – Варна"},"city":{"bg":"Варна","en":"Varna"},
               "postalCode":"9000","location":{"lat":43.2047,"lon":27.9105},"planningRegion":"BG33","district":"BG331","districts":["BG331"]}
            ],"total":2}""";

    private static final Map<String, String> ANSWERS = Map.of("/api/v1/centres", CENTRES, "/api/v1/events/e-1", EVENT);
}
