package bg.socialhub.identity;

import static bg.socialhub.identity.test.BadTokens.bearer;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.identity.test.BadTokens;
import bg.socialhub.identity.test.BadTokens.BadToken;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = ProbeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "identity.audience=hub-service",
            "management.server.port=0",
            "spring.mvc.problemdetails.enabled=true"
        })
class TokenMatrixTests {

    private static final Issuer ISSUER = new Issuer();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("identity.issuer", ISSUER::uri);
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    static List<BadToken> badTokens() {
        var now = Instant.now();
        var good = ISSUER.token();
        var tokens = new ArrayList<>(BadTokens.of(
                good,
                ISSUER.token(claims -> claims.claim("typ", "ID")),
                ISSUER.token(claims -> claims.claim("typ", "Refresh"))));
        tokens.addAll(List.of(
                BadTokens.hmacWithPublicKey(good, ISSUER.key.toPublicJWK()),
                bearer("wrong issuer", ISSUER.token(claims -> claims.issuer("https://elsewhere.example/realms/test"))),
                bearer("no issuer", ISSUER.token(claims -> claims.issuer(null))),
                bearer("wrong audience", ISSUER.token(claims -> claims.audience("marketplace-service"))),
                bearer("no audience", ISSUER.token(claims -> claims.audience(List.of()))),
                bearer("expired", ISSUER.token(claims -> claims.expirationTime(Date.from(now.minusSeconds(60))))),
                bearer("never expires", ISSUER.token(claims -> claims.expirationTime(null))),
                bearer("not yet valid", ISSUER.token(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(60))))),
                bearer("no type", ISSUER.token(claims -> claims.claim("typ", null))),
                bearer("nobody", ISSUER.token(claims -> claims.subject(null))),
                bearer(
                        "another key",
                        Issuer.sign(Issuer.newKey("unknown"), ISSUER.claims().build())),
                bearer(
                        "another key of the same id",
                        Issuer.sign(Issuer.newKey("first"), ISSUER.claims().build()))));
        return tokens;
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void answers401WithAProblem(BadToken token) throws Exception {
        var answer = get(port, "/me", "Authorization", token.authorization());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("Bearer"));
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo("https://socialhub.bg/problems/unauthenticated");
        assertThat(problem.path("title").asString()).isEqualTo("Необходимо е влизане");
        assertThat(problem.path("status").asInt()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void namesTheCallerOfAGoodToken() throws Exception {
        var answer = get(port, "/me", "Authorization", "Bearer " + ISSUER.token());

        assertThat(answer.statusCode()).isEqualTo(200);
        var user = JsonMapper.shared().readValue(answer.body(), CurrentUser.class);
        assertThat(user.id()).isEqualTo("11111111-2222-4333-8444-555555555555");
        assertThat(user.roles()).containsExactlyInAnyOrder(Role.CENTRE_EXPERT, Role.ENTERPRISE_MEMBER);
        assertThat(user.isStaffOf("plovdiv")).isTrue();
        assertThat(user.enterprises()).containsExactly("medena");
    }

    @Test
    void keepsPublicRoutesOpen() throws Exception {
        assertThat(get(port, "/open/greeting", "Accept", "*/*").body()).isEqualTo("nobody");
        assertThat(get(port, "/open/greeting", "Authorization", "Bearer " + ISSUER.token())
                        .body())
                .startsWith("11111111");
        assertThat(get(port, "/open/greeting", "Authorization", "Bearer garbage")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void opensARouteForItsMethodOnly() throws Exception {
        var post = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/open/greeting"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(HTTP.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesAnonymousCallersWhereAControllerNeedsACaller() throws Exception {
        var answer = get(port, "/careless", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("Sign-in required");
    }

    @Test
    void answersInEnglishWhenAsked() throws Exception {
        assertThat(get(port, "/me", "Accept-Language", "de, en;q=0.5").body()).contains("Sign-in required");
        assertThat(get(port, "/me", "Accept-Language", "bg, en;q=0.5").body()).contains("Необходимо е влизане");
    }

    @Test
    void answers403WithAProblemThatKeepsItsReason() throws Exception {
        var answer = get(port, "/forbidden", "Authorization", "Bearer " + ISSUER.token());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(answer.body())
                .contains("https://socialhub.bg/problems/forbidden")
                .doesNotContain("secret reason");
    }

    @Test
    void keepsTheManagementPortOpen() throws Exception {
        assertThat(get(managementPort, "/actuator/health", "Accept", "*/*").statusCode())
                .isEqualTo(200);
        assertThat(get(port, "/actuator/health", "Accept", "*/*").statusCode()).isEqualTo(401);
    }

    @Test
    void documentsNoParameterForTheCaller() throws Exception {
        var document = get(port, "/v3/api-docs", "Accept", "application/json");

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).contains("/open/greeting").doesNotContain("\"in\":\"query\"");
    }

    private static HttpResponse<String> get(int port, String path, String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (value != null) {
            request.header(header, value);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
