package bg.socialhub.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sign-in with the real identity server and two instances of the packaged portal. */
class SignInIT {

    private static final TwoPortals PORTALS = new TwoPortals();
    private static final String USER = "medena@demo.bg";
    private static final int REQUESTS = 24;

    /** Every token of the realm is a JWT: a header that is JSON, a dot, and the rest. */
    private static final String TOKEN = "eyJ[A-Za-z0-9_-]{10,}\\.";

    private final Cookies browser = new Cookies();

    @AfterAll
    static void close() {
        PORTALS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void asksForACodeWithAProofKeyInTheReadersLanguage(String language) {
        browser.get(PORTALS.firstAddress() + "/components?lang=" + language);
        var way = browser.get(PORTALS.firstAddress() + "/sign-in?to=/my");
        var identity = Cookies.target(browser.get(Cookies.target(way).toString()));
        assertThat(identity.toString()).startsWith(PORTALS.keycloak.issuer());
        assertThat(identity.getQuery())
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
                .contains("ui_locales=" + language)
                .contains("redirect_uri=" + PORTALS.firstAddress() + "/login/oauth2/code/portal");
    }

    @Test
    void keepsTheSessionInACookieThatOnlyThisHostGetsAndNoScriptReads() {
        browser.signIn(PORTALS.firstAddress() + "/sign-in?to=/components", USER);
        var cookies = portalAnswers().stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .toList();
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("; Secure", "; HttpOnly", "; SameSite=", "; Path=/")
                        .doesNotContain("Domain="));
    }

    @Test
    void givesTheBrowserNoToken() {
        browser.signIn(PORTALS.firstAddress() + "/sign-in?to=/components", USER);
        browser.get(PORTALS.firstAddress() + "/components");
        assertThat(portalAnswers()).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.body()).doesNotContainPattern(TOKEN);
            if (!Cookies.isRedirect(
                    answer)) { // the way to sign out names whom it signs out, and goes to the realm only
                assertThat(answer.headers().map().toString()).doesNotContainPattern(TOKEN);
            }
        });
    }

    @Test
    void changesTheSessionsIdSoThatAPlantedOneIsWorthNothing() {
        browser.get(PORTALS.firstAddress() + "/sign-in?to=/components");
        String planted = browser.cookie(PORTALS.firstPort, SessionStore.COOKIE);
        browser.signIn(PORTALS.firstAddress() + "/sign-in?to=/components", USER);
        assertThat(browser.cookie(PORTALS.firstPort, SessionStore.COOKIE)).isNotEqualTo(planted);
        var attacker = new Cookies();
        attacker.put(PORTALS.firstPort, SessionStore.COOKIE, planted);
        assertThat(isSignedIn(attacker.get(PORTALS.firstAddress() + "/components")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                "%2F%2Fevil.example",
                "/\t/evil.example"
            })
    void leadsNowhereElseAfterwards(String wanted) {
        var page = browser.signIn(PORTALS.firstAddress() + "/sign-in?to=" + wanted.replace("\t", "%09"), USER);
        assertThat(page.uri().toString()).isEqualTo(PORTALS.firstAddress() + "/");
    }

    @Test
    void worksOnEveryInstanceAndAfterARestart() {
        browser.signIn(PORTALS.firstAddress() + "/sign-in?to=/components", USER);
        browser.shareCookies(PORTALS.firstPort, PORTALS.secondPort);
        assertThat(isSignedIn(browser.get(PORTALS.secondAddress() + "/components")))
                .isTrue();
        PORTALS.restartFirst();
        assertThat(isSignedIn(browser.get(PORTALS.firstAddress() + "/components")))
                .isTrue();
    }

    @Test
    void refusesAnUnsafeRequestWithoutItsToken() {
        browser.signIn(PORTALS.firstAddress() + "/sign-in?to=/components", USER);
        assertThat(browser.post(PORTALS.firstAddress() + "/sign-out", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(browser.post(PORTALS.firstAddress() + "/sign-out", Map.of("_csrf", "guessed"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(isSignedIn(browser.get(PORTALS.firstAddress() + "/components")))
                .isTrue();
    }

    @Test
    void signsOutHereAndAtTheIdentityServer() {
        var page = browser.signIn(PORTALS.firstAddress() + "/sign-in?to=/components", USER);
        String session = browser.cookie(PORTALS.firstPort, SessionStore.COOKIE);
        var out = browser.post(PORTALS.firstAddress() + "/sign-out", Map.of("_csrf", Cookies.csrf(page)));
        assertThat(Cookies.target(out).toString()).startsWith(PORTALS.keycloak.issuer());
        assertThat(browser.follow(out).uri().toString()).isEqualTo(PORTALS.firstAddress() + "/");

        browser.put(PORTALS.firstPort, SessionStore.COOKIE, session);
        assertThat(isSignedIn(browser.get(PORTALS.firstAddress() + "/components")))
                .isFalse();
        assertThat(browser.follow(browser.get(PORTALS.firstAddress() + "/sign-in?to=/my"))
                        .body())
                .as("the identity server asks for the password again")
                .contains("id=\"password\"");
    }

    @Test
    void endsOnEveryInstanceWhenTheIdentityServerSaysSo() {
        browser.signIn(PORTALS.firstAddress() + "/sign-in?to=/components", USER);
        browser.shareCookies(PORTALS.firstPort, PORTALS.secondPort);
        assertThat(isSignedIn(browser.get(PORTALS.secondAddress() + "/components")))
                .isTrue();
        browser.signOutAt(PORTALS.keycloak.issuer());
        for (String portal : List.of(PORTALS.secondAddress(), PORTALS.firstAddress())) {
            await().untilAsserted(() ->
                    assertThat(isSignedIn(browser.get(portal + "/components"))).isFalse());
        }
        assertThat(browser.get(PORTALS.secondAddress() + "/my").statusCode()).isEqualTo(302);
    }

    @Test
    void asksWhoeverIsNotSignedInAndLeadsBack() {
        var page = browser.signIn(PORTALS.firstAddress() + "/my?x=1", USER);
        assertThat(page.uri().toString()).isEqualTo(PORTALS.firstAddress() + "/my?x=1");
        assertThat(browser.get(PORTALS.firstAddress() + "/desk").statusCode()).isEqualTo(403);
    }

    @Test
    void letsNoOtherSiteFrameAPage() {
        var page = browser.get(PORTALS.firstAddress() + "/components");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("frame-ancestors 'none'", "default-src 'none'")
                        .doesNotContain("unsafe"));
    }

    /** The realm takes a refresh token once; two instances with many requests at once must not lose the session over it. */
    @Test
    void renewsOnceHoweverManyAsk() throws Exception {
        browser.signIn(PORTALS.firstAddress() + "/sign-in?to=/components", USER);
        browser.shareCookies(PORTALS.firstPort, PORTALS.secondPort);
        try (var client = MongoClients.create(PORTALS.mongo.uri("portal"));
                var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var mongo = new MongoTemplate(client, "portal");
            var vault = new TokenVault(mongo, new Seal(PORTALS.settings()), JsonMapper.shared());
            String key = newest(mongo);
            var old = vault.find(key).orElseThrow();
            vault.keep(key, ended(old), Instant.now().plus(Duration.ofHours(1)));

            Callable<Boolean> onFirst = () -> isSignedIn(browserCopy().get(PORTALS.firstAddress() + "/components"));
            Callable<Boolean> onSecond = () -> isSignedIn(browserCopy().get(PORTALS.secondAddress() + "/components"));
            var asked = java.util.stream.IntStream.range(0, REQUESTS)
                    .mapToObj(i -> requests.submit(i % 2 == 0 ? onFirst : onSecond))
                    .toList();
            for (var answer : asked) {
                assertThat(answer.get()).isTrue();
            }
            assertThat(vault.find(key).orElseThrow().version()).isEqualTo(old.version() + 1);
        }
    }

    private Cookies browserCopy() {
        var copy = new Cookies();
        String session = browser.cookie(PORTALS.firstPort, SessionStore.COOKIE);
        copy.put(PORTALS.firstPort, SessionStore.COOKIE, session);
        copy.put(PORTALS.secondPort, SessionStore.COOKIE, session);
        return copy;
    }

    private static StoredTokens ended(StoredTokens old) {
        return new StoredTokens(
                old.access(), Instant.now(), old.refresh(), old.subject(), old.name(), old.version(), null);
    }

    private static String newest(MongoTemplate mongo) {
        return mongo.getCollection("tokens")
                .find()
                .sort(new org.bson.Document("forgetAt", -1))
                .first()
                .getString("_id");
    }

    private List<HttpResponse<String>> portalAnswers() {
        return browser.answers.stream()
                .filter(answer -> answer.uri().getPort() == PORTALS.firstPort)
                .toList();
    }

    private static boolean isSignedIn(HttpResponse<String> page) {
        return page.statusCode() == 200 && page.body().contains("action=\"/sign-out\"");
    }
}
