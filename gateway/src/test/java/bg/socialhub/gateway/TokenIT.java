package bg.socialhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.identity.test.BadTokens;
import bg.socialhub.identity.test.BadTokens.BadToken;
import bg.socialhub.local.KeycloakPart;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"gateway.visit.trusted-proxies=127.0.0.1", "gateway.admission.rate.period=365d"})
class TokenIT extends Door {

    @DynamicPropertySource
    static void realm(DynamicPropertyRegistry properties) {
        properties.add("IDENTITY_ISSUER", () -> KeycloakPart.shared().issuer());
    }

    static Stream<BadToken> badTokens() {
        return BadTokens.of(KeycloakPart.shared()).stream().filter(token -> token.authorization() != null);
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsTurnedAwayAtTheDoor(BadToken token) {
        int before = HUB.timesAsked();
        var answer = caller.get("/api/v1/centres", "Authorization", token.authorization());
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        assertThat(HUB.timesAsked()).isEqualTo(before);
    }

    @Test
    void aGoodTokenIsPassedOnAndNoTokenIsTheServicesBusiness() {
        String authorization = "Bearer " + KeycloakPart.shared().accessToken("medena@demo.bg");
        assertThat(caller.get("/api/v1/centres", "Authorization", authorization).statusCode())
                .isEqualTo(200);
        assertThat(HUB.last().headers().get("Authorization")).containsExactly(authorization);
        assertThat(caller.get("/api/v1/centres").statusCode()).isEqualTo(200);
        assertThat(HUB.last().headers().containsKey("Authorization")).isFalse();
    }

    @Test
    void aPersonIsOneClientWhereverTheyAre() {
        String authorization = "Bearer " + KeycloakPart.shared().accessToken("pchela@demo.bg");
        long first = left(authorization, "192.0.2.1");
        assertThat(left(authorization, "198.51.100.1")).isLessThan(first);
    }

    private long left(String authorization, String address) {
        var answer = caller.get("/api/v1/centres", "Authorization", authorization, "X-Forwarded-For", address);
        String share = answer.headers().firstValue("RateLimit").orElseThrow();
        return Long.parseLong(share.replaceAll(".*r=(\\d+).*", "$1"));
    }
}
