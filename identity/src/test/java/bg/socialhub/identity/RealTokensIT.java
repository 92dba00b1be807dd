package bg.socialhub.identity;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.identity.test.BadTokens;
import bg.socialhub.identity.test.BadTokens.BadToken;
import bg.socialhub.local.KeycloakPart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The adapter against tokens of the real Keycloak; services copy this shape for their own running server. */
@SpringBootTest(
        classes = ProbeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "identity.audience=hub-service")
class RealTokensIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("identity.issuer", () -> KeycloakPart.shared().issuer());
    }

    static List<BadToken> badTokens() {
        var keycloak = KeycloakPart.shared();
        var tokens = new ArrayList<>(BadTokens.of(keycloak));
        tokens.add(BadTokens.forAnotherService(keycloak, "marketplace-service"));
        return tokens;
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void answers401WithAProblem(BadToken token) throws Exception {
        var answer = get(token.authorization());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("https://socialhub.bg/problems/unauthenticated");
    }

    @Test
    void acceptsARealLoginAndATokenOfAnotherServiceForUs() throws Exception {
        var keycloak = KeycloakPart.shared();

        assertThat(get("Bearer " + keycloak.accessToken("plovdiv.expert@demo.bg"))
                        .body())
                .contains("CENTRE_EXPERT", "plovdiv");
        assertThat(get(BadTokens.forAnotherService(keycloak, "hub-service").authorization())
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> get(String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/me"));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
