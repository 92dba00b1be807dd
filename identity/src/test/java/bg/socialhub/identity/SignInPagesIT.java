package bg.socialhub.identity;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.local.KeycloakPart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of the real Keycloak: the portal's look, in their language and in no other. */
class SignInPagesIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern UNSEEN =
            Pattern.compile("<head>.*?</head>|<(script|template)[ >].*?</\\1>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern SPOKEN =
            Pattern.compile("(?:aria-label|title|placeholder|data-label-\\w+|value)=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({
        "auth, bg, Вход в профила Ви",
        "auth, en, Sign in to your account",
        "registrations, bg, Регистрация",
        "registrations, en, Register",
        "forgot-credentials, bg, Забравена парола",
        "forgot-credentials, en, Forgot Your Password?"
    })
    void comesInTheLanguageAskedForAndWithTheTheme(String page, String language, String heading) throws Exception {
        var html = page(page, "&ui_locales=" + language).body();

        assertThat(html).contains("lang=\"" + language + "\"", heading, "/login/social-economy/css/social-economy.css");
        assertThat(html).doesNotContain("keycloak-logo").doesNotContainPattern("(src|href)=\"(https?:)?//(?!127)");
        if (language.equals("bg")) {
            assertThat(ThemeMessagesTests.latinWords(words(html))).containsOnly("English");
        }
    }

    @Test
    void isBulgarianUnlessAnotherLanguageIsAskedFor() throws Exception {
        assertThat(page("auth", "").body()).contains("lang=\"bg\"", "Вход в профила Ви");
    }

    @ParameterizedTest
    @CsvSource({"bg, Имейлът или паролата не са верни.", "en, Invalid username or password."})
    void saysThatThePasswordIsWrongInTheSameLanguage(String language, String message) throws Exception {
        var form = page("auth", "&ui_locales=" + language);
        var action = Pattern.compile("action=\"([^\"]+)\"")
                .matcher(form.body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(action.replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies(form))
                        .POST(BodyPublishers.ofString("username=nobody%40demo.bg&password=wrong"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(words(answer.body())).contains(message);
    }

    private static HttpResponse<String> page(String page, String parameters) throws Exception {
        var uri = KeycloakPart.shared().issuer() + "/protocol/openid-connect/" + page
                + "?client_id=mobile-app&scope=openid&response_type=code&nonce=n&code_challenge_method=S256"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                + "&redirect_uri=https%3A%2F%2Fsocialhub.bg%2Fapp%2Fcallback" + parameters;
        var answer = HTTP.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    /** What is read and heard of a page: its text and the names of its controls. */
    private static String words(String html) {
        var seen = UNSEEN.matcher(html).replaceAll(" ");
        var spoken = SPOKEN.matcher(seen.replaceAll("<option[^>]*>|<input[^>]*type=\"hidden\"[^>]*>", " "))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.joining(" "));
        return seen.replaceAll("<[^>]*>", " ") + spoken;
    }

    /** Keycloak marks its cookies as secure; a browser sends those to the own machine, Java's client does not. */
    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }
}
