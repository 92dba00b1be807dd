package bg.socialhub.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The theme's Bulgarian against the messages of the Keycloak that runs: complete, and nothing left in English. */
class ThemeMessagesTests {

    private static final Path THEME = Path.of(System.getProperty("socialhub.root"), "identity/theme/social-economy");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern NOT_SHOWN_AS_WORDS = Pattern.compile("<[^>]*>|\\{[^{}]*}|\\S+@\\S+");
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Set<String> NAMES = Set.of("English", "FreeOTP", "Google", "Microsoft", "Authenticator");

    /** One kind of theme: the English it inherits, and the messages of features that the realm has switched off. */
    private enum Kind {
        LOGIN(
                Set.of("theme/base/login", "theme/keycloak.v2/login"),
                Set.of(
                        "theme\\..*", // descriptions in the administration console
                        "role_.*|client_.*|doImpersonate|impersonate.*", // the administration console itself
                        "(identityP|identity-p|idp-|federatedI|(email|confirm)?[lL]inkIdp).*",
                        "(confirmOverrideIdp|confirmAccountLinking|nestedFirstBroker|brokerLinking).*",
                        "loginIdpReview.*|requiredAction\\.idp_link|access-denied-when-idp-auth",
                        "(noRelayState|insufficientPermission|couldNot|unexpectedError).*", // identity providers
                        "(kerberos|bypassKerberos|gssDelegation).*",
                        "saml.*|unsupportedNameId.*",
                        ".*[xX]509.*|.*[cC]ertificate",
                        "recaptcha.*",
                        "openshift\\..*",
                        "organization.*|org[DM].*|notMemberOf.*|staleInviteOrg.*|doSwitchOrg.*",
                        "credentialOffer.*|naturalPerson.*|did|didExists.*", // verifiable credentials
                        "console-.*|delegation.*", // sign-in on a terminal
                        "terms.*|acceptTerms")),
        EMAIL(Set.of("theme/base/email"), Set.of("orgInvite.*", "identityProviderLink.*", "verifiableCredential.*"));

        private final Set<String> inherited;
        private final Set<String> off;

        Kind(Set<String> inherited, Set<String> off) {
            this.inherited = inherited;
            this.off = off;
        }

        private Map<String, String> english() {
            var messages = new TreeMap<String, String>();
            inherited.forEach(theme -> messages.putAll(shipped(theme + "/messages/messages_en.properties")));
            own("en").forEach(messages::putIfAbsent);
            return messages;
        }

        private Map<String, String> bulgarian() {
            return own("bg");
        }

        private Map<String, String> own(String language) {
            var file = THEME.resolve(name().toLowerCase(Locale.ROOT))
                    .resolve("messages/messages_" + language + ".properties");
            try {
                assertThat(Files.readString(file)).startsWith("# encoding: UTF-8");
                return read(Files.newInputStream(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void translatesAllButTheFeaturesThatAreOff(Kind kind) {
        var missing = new TreeSet<>(kind.english().keySet());
        missing.removeAll(kind.bulgarian().keySet());

        assertThat(kind.off).allSatisfy(feature -> assertThat(missing).anyMatch(key -> key.matches(feature)));
        assertThat(missing).allMatch(key -> kind.off.stream().anyMatch(key::matches));
        assertThat(kind.english()).containsKeys(kind.bulgarian().keySet().toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void keepsThePlaceholders(Kind kind) {
        var english = kind.english();

        assertThat(kind.bulgarian()).allSatisfy((key, text) -> {
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key)));
            assertThat(text).as(key).doesNotContain("'");
            assertThatNoException().as(key).isThrownBy(() -> new MessageFormat(text, Locale.of("bg")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoEnglishWord(Kind kind) {
        assertThat(kind.bulgarian())
                .allSatisfy((key, text) -> assertThat(latinWords(text)).as(key).isSubsetOf(NAMES));
    }

    @Test
    void hasTheColoursAndSizesOfThePortal() throws IOException {
        var portal = Files.readString(THEME.resolve("../../../portal/src/main/resources/static/css/portal.css"));
        var theme = Files.readString(THEME.resolve("login/resources/css/social-economy.css"));
        var tokens = Pattern.compile("^\\s+--(?!pf-)[a-z0-9-]+: [^;]+;", Pattern.MULTILINE);

        assertThat(tokens.matcher(theme).results().map(token -> token.group().strip()))
                .hasSizeGreaterThan(40)
                .allMatch(portal::contains);
        assertThat(THEME.resolve("login/resources/img/mark.svg"))
                .hasSameTextualContentAs(THEME.resolve("../../../portal/src/main/resources/static/img/mark.svg"));
    }

    static Stream<String> latinWords(String text) {
        var words = NOT_SHOWN_AS_WORDS.matcher(text).replaceAll(" ");
        return LATIN_WORD.matcher(words).results().map(match -> match.group());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> shipped(String resource) {
        return read(ThemeMessagesTests.class.getClassLoader().getResourceAsStream(resource));
    }

    private static Map<String, String> read(InputStream stream) {
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
