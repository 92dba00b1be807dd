package bg.socialhub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text is missing, none is left over, and the Bulgarian pages speak Bulgarian. */
class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\s*([\\w.-]+)\\s*[}(]");
    private static final Pattern KEY_LITERAL = Pattern.compile("[\"'|]([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)(?=[\"'|$])");
    private static final Pattern COMPUTED = Pattern.compile("#\\{\\s*\\|?([a-z][\\w.-]*\\.)(?=\\$|__)");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** Names of things that have no Bulgarian name, and addresses. */
    private static final Set<String> NAMES = Set.of(
            "English",
            "API",
            "CSV",
            "iCalendar",
            "Kafka",
            "CloudEvents",
            "OpenAPI",
            "AsyncAPI",
            "PKCE",
            "OAuth",
            "QR",
            "WCAG",
            "EN",
            "EUR",
            "HTTP",
            "JSON",
            "Keycloak",
            "ETag",
            "Enter",
            "Shift",
            "Tab",
            "Idempotency",
            "Key",
            "If",
            "Match",
            "AA",
            "NUTS",
            "GitHub",
            "OpenID",
            "Connect",
            "Chromium",
            "axe",
            "core",
            "Playwright",
            "PDF",
            "Wi",
            "Fi");

    /** What programmers write as it is. */
    private static final String FOR_DEVELOPERS = "developers.";

    private static final Set<String> PROTOCOL = Set.of(
            "Bearer",
            "Authorization",
            "authorization",
            "code",
            "client",
            "credentials",
            "UUID",
            "POST",
            "None",
            "RFC",
            "application",
            "json",
            "type",
            "errors",
            "detail",
            "Retry",
            "After",
            "limit",
            "cursor",
            "next",
            "ISO",
            "subject",
            "version");

    /** Asked for by Spring, when a value is not of its field's type. */
    private static final Set<String> ASKED_BY_SPRING = Set.of("typeMismatch");

    private static final Map<String, String> BULGARIAN = texts(false);
    private static final Map<String, String> ENGLISH = texts(true);
    private static final String SOURCES = sources();

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(ENGLISH.keySet()).isEqualTo(BULGARIAN.keySet());
        BULGARIAN.forEach(
                (key, text) -> assertThat(arguments(ENGLISH.get(key))).as(key).isEqualTo(arguments(text)));
    }

    @Test
    void noTextIsMissing() {
        Set<String> asked = new TreeSet<>();
        IN_TEMPLATE.matcher(SOURCES).results().forEach(key -> asked.add(key.group(1)));
        assertThat(asked).isNotEmpty();
        assertThat(BULGARIAN.keySet()).containsAll(asked);
    }

    @Test
    void noTextIsLeftOver() {
        Set<String> literals = Stream.concat(
                        IN_TEMPLATE.matcher(SOURCES).results(),
                        KEY_LITERAL.matcher(SOURCES).results())
                .map(key -> key.group(1))
                .collect(Collectors.toSet());
        Set<String> prefixes = COMPUTED.matcher(SOURCES)
                .results()
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        literals.stream().filter(literal -> literal.endsWith(".")).forEach(prefixes::add);
        assertThat(BULGARIAN.keySet())
                .allSatisfy(key -> assertThat(literals.contains(key)
                                || ASKED_BY_SPRING.contains(key)
                                || prefixes.stream().anyMatch(key::startsWith))
                        .as("somebody shows " + key)
                        .isTrue());
    }

    @Test
    void everyTextCanBeFormatted() {
        Stream.of(BULGARIAN, ENGLISH)
                .forEach(texts -> texts.forEach((key, text) ->
                        assertThat(new MessageFormat(text)).as(key).isNotNull()));
    }

    @Test
    void theBulgarianOnesHoldNoEnglish() {
        BULGARIAN.forEach((key, text) -> {
            String plain =
                    text.replaceAll("\\{[^}]*,choice,", " ").replaceAll("https?://\\S+|\\S+@\\S+|/[\\w/.-]+", " ");
            Set<String> words = LATIN_WORD
                    .matcher(plain)
                    .results()
                    .map(word -> word.group())
                    .filter(word -> !NAMES.contains(word))
                    .filter(word -> !key.startsWith(FOR_DEVELOPERS) || !PROTOCOL.contains(word))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!key.equals("language.other.code")) {
                assertThat(words).as(key + "=" + text).isEmpty();
            }
        });
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(argument -> argument.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(boolean english) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith("_en.properties") == english) {
                    Properties properties = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        properties.load(reader);
                    }
                    properties.forEach((key, text) -> assertThat(texts.put((String) key, (String) text))
                            .as("%s stands once", key)
                            .isNull());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }

    private static String sources() {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            return Stream.concat(java, templates)
                    .filter(Files::isRegularFile)
                    .map(MessagesTests::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
