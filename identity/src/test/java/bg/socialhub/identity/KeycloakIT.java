package bg.socialhub.identity;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.identity.test.KeycloakAdmin;
import bg.socialhub.local.KeycloakPart;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm in the real Keycloak: who gets which token, and which doors stay shut. */
class KeycloakIT {

    private static final String MEDENA = "00000000-0000-4000-8000-000000000005";
    private static final String ENTERPRISES = "00000000-0000-4000-9000-000000000001";

    private static KeycloakPart keycloak;
    private static KeycloakAdmin admin;

    @BeforeAll
    static void start() {
        keycloak = KeycloakPart.shared();
        admin = KeycloakAdmin.of(keycloak);
    }

    @ParameterizedTest
    @CsvSource({
        "ministry@demo.bg, ministry,",
        "plovdiv.manager@demo.bg, centre-manager, plovdiv",
        "varna.manager@demo.bg, centre-manager, varna",
        "plovdiv.expert@demo.bg, centre-expert, plovdiv",
        "pchela@demo.bg, enterprise-member,",
        "buyer@demo.bg, partner,",
        "citizen@demo.bg,,"
    })
    void givesEachDemoUserTheirRoleAndCentre(String user, String role, String centre) throws Exception {
        var claims = claims(keycloak.accessToken(user));

        var roles = claims.getStringListClaim("roles");
        assertThat(roles == null ? List.of() : roles).isEqualTo(role == null ? List.of() : List.of(role));
        assertThat(claims.getStringClaim("centre")).isEqualTo(centre);
        assertThat(claims.getAudience())
                .containsExactlyInAnyOrder("hub-service", "marketplace-service", "events-service");
        assertThat(claims.getStringClaim("typ")).isEqualTo("Bearer");
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isLessThanOrEqualTo(300_000);
        assertThat(claims.getClaims()).doesNotContainKeys("email", "preferred_username", "given_name");
    }

    @Test
    void tellsWhatAPersonIsCalledAndNothingOfAProgram() throws Exception {
        assertThat(claims(keycloak.accessToken("buyer@demo.bg")).getStringClaim("name"))
                .isEqualTo("Борис Купувачев");
        assertThat(claims(admin.clientToken("ministry-integration")).getClaims())
                .doesNotContainKey("name");
    }

    @Test
    void turnsMembershipOfAnEnterpriseIntoAClaim() throws Exception {
        var marketplace = admin.clientToken("marketplace-service");

        var child = admin.call("POST", "/groups/" + ENTERPRISES + "/children", marketplace, Map.of("name", "x-1"));
        assertThat(child.status()).isEqualTo(201);
        var found = admin.call("GET", "/groups/" + ENTERPRISES + "/children?search=x-1&exact=true", marketplace, null);
        var group = found.body().path(0).path("id").asString();
        assertThat(group).isEqualTo(child.body().path("id").asString());
        var join = admin.call("PUT", "/users/" + MEDENA + "/groups/" + group, marketplace, null);
        assertThat(join.status()).isEqualTo(204);

        var claims = claims(keycloak.accessToken("medena@demo.bg"));
        assertThat(claims.getStringListClaim("enterprises")).containsExactly("/enterprises/x-1");
        assertThat(claims.getStringListClaim("roles")).containsExactly("enterprise-member");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /users, {\"username\":\"x\"}",
        "GET, /users,",
        "GET, /users/" + MEDENA + ",",
        "PUT, /users/" + MEDENA + ", {\"firstName\":\"x\"}",
        "DELETE, /users/" + MEDENA + ",",
        "PUT, /users/" + MEDENA + "/reset-password, {\"type\":\"password\"}",
        "GET, /clients,",
        "POST, /groups, {\"name\":\"x\"}",
        "PUT, '', {\"bruteForceProtected\":false}"
    })
    void letsTheMarketplaceDoNothingElse(String method, String path, String body) {
        var marketplace = admin.clientToken("marketplace-service");

        assertThat(admin.call(method, path, marketplace, body).status()).isEqualTo(403);
    }

    @Test
    void letsTheMarketplaceGiveNobodyARole() {
        var marketplace = admin.clientToken("marketplace-service");
        var role = admin.call("GET", "/roles/ministry", admin.administrator(), null)
                .body();

        for (var target : List.of("/users/" + MEDENA, "/groups/" + ENTERPRISES)) {
            assertThat(admin.call("POST", target + "/role-mappings/realm", marketplace, List.of(role))
                            .status())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "mobile-app", "operator-cli", "ministry-integration", "hub-service"})
    void refusesThePasswordGrant(String client) {
        var secret = List.of("mobile-app", "operator-cli").contains(client) ? "" : admin.clientSecret(client);
        var answer = admin.tokens(Map.of(
                "grant_type", "password",
                "client_id", client,
                "client_secret", secret,
                "username", "citizen@demo.bg",
                "password", "demo"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("error").asString()).isEqualTo("unauthorized_client");
    }

    @ParameterizedTest
    @CsvSource({
        "token, unauthorized_client",
        "id_token, unauthorized_client",
        "code, Missing+parameter%3A+code_challenge_method"
    })
    void refusesTheImplicitFlowAndACodeWithoutPkce(String responseType, String refusal) throws Exception {
        var uri = keycloak.issuer() + "/protocol/openid-connect/auth?client_id=mobile-app&scope=openid&nonce=n"
                + "&redirect_uri=https%3A%2F%2Fsocialhub.bg%2Fapp%2Fcallback&response_type=" + responseType;
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains(refusal));
    }

    @Test
    void refusesARedirectThatIsNotExact() throws Exception {
        var uri = keycloak.issuer() + "/protocol/openid-connect/auth?client_id=mobile-app&response_type=code"
                + "&redirect_uri=https%3A%2F%2Fsocialhub.bg%2Fapp%2Fcallback%2Fx";
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void locksAnAccountThatIsBeingGuessed() {
        var person = Map.of(
                "username", "guessed@demo.bg",
                "email", "guessed@demo.bg",
                "firstName", "Иван",
                "lastName", "Иванов",
                "enabled", true,
                "credentials", List.of(Map.of("type", "password", "value", "demo")));
        assertThat(admin.call("POST", "/users", admin.administrator(), person).status())
                .isEqualTo(201);
        assertThat(login("guessed@demo.bg", "demo")).isEqualTo(200);

        for (int guess = 0; guess < 5; guess++) {
            login("guessed@demo.bg", "guess" + guess);
        }

        assertThat(login("guessed@demo.bg", "demo")).isIn(400, 401);
    }

    @Test
    void rotatesRefreshTokens() {
        var first = keycloak.token("buyer@demo.bg").refresh();

        assertThat(refresh(first)).isEqualTo(200);
        assertThat(refresh(first)).isEqualTo(400);
    }

    @Test
    void importsTheProductionRealmAlone() throws Exception {
        var file = Path.of(System.getProperty("socialhub.root"), "identity/realm/social-economy.json");
        var production = new KeycloakAdmin(keycloak, "production-alone");
        // Its own name and group id, since ids are unique across the realms of one server.
        var realm = Files.readString(file)
                .replace("\"realm\": \"social-economy\"", "\"realm\": \"production-alone\"")
                .replace("${PUBLIC_URL:https://socialhub.bg}", "https://socialhub.bg")
                .replace(ENTERPRISES, "00000000-0000-4000-9000-000000000002");

        assertThat(new KeycloakAdmin(keycloak, "")
                        .call("POST", "", admin.administrator(), realm)
                        .status())
                .isEqualTo(201);

        var imported =
                production.call("GET", "", production.administrator(), null).body();
        assertThat(imported.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(imported.path("adminPermissionsEnabled").asBoolean()).isTrue();
        assertThat(production
                        .call("GET", "/users", production.administrator(), null)
                        .body())
                .isEmpty();
        assertThat(production
                        .call("GET", "/clients?clientId=local-dev", production.administrator(), null)
                        .body())
                .isEmpty();
    }

    private static int login(String user, String password) {
        return admin.tokens(Map.of(
                        "grant_type", "password", "client_id", "local-dev", "username", user, "password", password))
                .status();
    }

    private static int refresh(String token) {
        return admin.tokens(Map.of("grant_type", "refresh_token", "client_id", "local-dev", "refresh_token", token))
                .status();
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
