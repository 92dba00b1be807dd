package bg.socialhub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.identity.test.BadTokens;
import bg.socialhub.identity.test.BadTokens.BadToken;
import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.KeycloakPart;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens of the real Keycloak: the good ones of the demo users, and every kind of bad one. */
class BadTokensIT {

    @Test
    void theRealRealmsTokensAreTakenAndEveryBadOneIsRefused() {
        KeycloakPart keycloak = KeycloakPart.shared();
        String kafka = KafkaPart.shared().bootstrapServers();
        try (var hub = RunningHub.start("hub_tokens", kafka, keycloak.issuer())) {
            for (String user :
                    List.of("ministry@demo.bg", "plovdiv.expert@demo.bg", "buyer@demo.bg", "citizen@demo.bg")) {
                assertThat(hub.send(bookings(hub, "Bearer " + keycloak.accessToken(user)))
                                .status())
                        .as(user)
                        .isEqualTo(200);
            }
            List<BadToken> matrix = new ArrayList<>(BadTokens.of(keycloak));
            matrix.add(BadTokens.forAnotherService(keycloak, "marketplace-service"));
            for (BadToken bad : matrix) {
                var answer = hub.send(bookings(hub, bad.authorization()));
                assertThat(answer.status()).as(bad.name()).isEqualTo(401);
                assertThat(answer.header("Content-Type")).as(bad.name()).startsWith("application/problem+json");
            }
        }
    }

    private static HttpRequest.Builder bookings(RunningHub hub, String authorization) {
        HttpRequest.Builder request = hub.request(Person.NOBODY, "/bookings");
        return authorization == null ? request : request.header("Authorization", authorization);
    }
}
