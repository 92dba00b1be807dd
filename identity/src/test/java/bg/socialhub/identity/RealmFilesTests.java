package bg.socialhub.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The production realm as a file: nothing local in it, nothing secret, nothing loose. */
class RealmFilesTests {

    private static final JsonNode PRODUCTION = read("social-economy.json");
    private static final JsonNode OVERLAY = read("local-overlay.json");

    @Test
    void holdsNothingOfTheLocalOverlay() {
        assertThat(PRODUCTION.toString()).doesNotContain("local-dev", "demo", "127.0.0.1", "localhost");
        assertThat(texts(PRODUCTION.path("users"), "username")).allMatch(name -> name.startsWith("service-account-"));
        assertThat(texts(PRODUCTION.path("clients"), "clientId"))
                .doesNotContainAnyElementsOf(texts(OVERLAY.path("clients"), "clientId"));
        assertThat(texts(OVERLAY.path("users"), "username")).hasSize(8).allMatch(name -> name.endsWith("@demo.bg"));
    }

    @Test
    void takesEverySecretFromTheEnvironment() {
        assertThat(PRODUCTION.findValues("credentials")).isEmpty();
        assertThat(PRODUCTION.findValues("secret"))
                .isNotEmpty()
                .allMatch(secret -> secret.asString().matches("\\$\\{[A-Z_]+}"));
    }

    @Test
    void allowsNoImplicitAndNoPasswordGrantAndOnlyExactRedirects() {
        for (var client : PRODUCTION.path("clients")) {
            var id = client.path("clientId").asString();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).as(id).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                    .as(id)
                    .isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean(true)).as(id).isFalse();
            assertThat(client.path("redirectUris").toString()).as(id).doesNotContain("*", "http:");
        }
    }

    @Test
    void demandsPkceOfEveryClientThatPeopleSignInWith() {
        assertThat(clients("portal", "mobile-app", "operator-cli"))
                .hasSize(3)
                .allMatch(client -> "S256"
                        .equals(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asString()));
    }

    @Test
    void tellsThePortalThatAPersonSignedOutElsewhere() {
        var portal = clients("portal").getFirst();

        assertThat(portal.path("frontchannelLogout").asBoolean(true)).isFalse();
        assertThat(portal.path("attributes").path("backchannel.logout.url").asString())
                .isEqualTo("${PUBLIC_URL:https://socialhub.bg}/logout/connect/back-channel/portal");
        assertThat(portal.path("attributes")
                        .path("backchannel.logout.session.required")
                        .asString())
                .isEqualTo("true");
    }

    @Test
    void showsEveryPageAndLetterOfKeycloakInBulgarianUnlessEnglishIsWanted() {
        assertThat(PRODUCTION.path("loginTheme").asString()).isEqualTo("social-economy");
        assertThat(PRODUCTION.path("emailTheme").asString()).isEqualTo("social-economy");
        assertThat(PRODUCTION.path("internationalizationEnabled").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("supportedLocales").toString()).isEqualTo("[\"bg\",\"en\"]");
    }

    @Test
    void isStrictAboutPasswordsTokensAndTransport() {
        assertThat(PRODUCTION.path("sslRequired").asString()).isEqualTo("external");
        assertThat(PRODUCTION.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(PRODUCTION.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("refreshTokenMaxReuse").asInt(1)).isZero();
        assertThat(PRODUCTION.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("passwordPolicy").asString()).contains("length(12)");
        assertThat(PRODUCTION.path("defaultLocale").asString()).isEqualTo("bg");
    }

    @Test
    void namesEveryRole() {
        assertThat(texts(PRODUCTION.path("roles").path("realm"), "name"))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Role.values()).stream().map(Role::claim).toList());
    }

    private static List<JsonNode> clients(String... ids) {
        return stream(PRODUCTION.path("clients"))
                .filter(client -> List.of(ids).contains(client.path("clientId").asString()))
                .toList();
    }

    private static List<String> texts(JsonNode array, String field) {
        return stream(array).map(node -> node.path(field).asString()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String name) {
        try {
            var file = Path.of(System.getProperty("socialhub.root"), "identity", "realm", name);
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
