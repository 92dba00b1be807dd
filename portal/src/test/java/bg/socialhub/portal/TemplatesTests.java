package bg.socialhub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No tag is replaced by a fragment and says when to, because the condition would not be looked at; it goes around the tag. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Set<String> CONDITIONS = Set.of("th:if", "th:unless");
    private static final Set<String> FRAGMENTS = Set.of("th:replace");

    @Test
    void noTagIsReplacedOnACondition() throws IOException {
        List<Path> templates;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            templates = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        assertThat(templates).hasSizeGreaterThan(100);
        List<String> faults = new ArrayList<>();
        for (Path template : templates) {
            faults(Files.readString(template)).forEach(fault -> faults.add(TEMPLATES.relativize(template) + fault));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>\n<div th:if=\"${a > b}\" th:replace=\"~{parts :: key}\"></div>",
                "<p>\n<input th:replace=\"~{parts :: key}\" class=\"x\" th:unless=\"${a}\">",
                "<p>\n<th:block th:each=\"a : ${all}\"\n th:if=\"${a}\" th:replace=\"~{parts :: key}\"/>",
                "<p>\n<div data-th-if=\"${a}\" data-th-replace=\"~{parts :: key}\"></div>",
            })
    void theRuleBites(String template) {
        assertThat(faults(template)).hasSize(1).first().asString().startsWith(":2 ");
    }

    @Test
    void aConditionAroundAFragmentIsRight() {
        assertThat(faults("<th:block th:if=\"${a}\"><div th:replace=\"~{parts :: key}\"></div></th:block>"))
                .isEmpty();
    }

    /** The lines of the tags that do both. */
    private static List<String> faults(String template) {
        List<String> faults = new ArrayList<>();
        ParseConfiguration lenient = ParseConfiguration.htmlConfiguration();
        lenient.setElementBalancing(ElementBalancing.NO_BALANCING);
        try {
            new SimpleMarkupParser(lenient).parse(template, new Tags(faults));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }

    private static final class Tags extends AbstractSimpleMarkupHandler {

        private final List<String> faults;

        private Tags(List<String> faults) {
            this.faults = faults;
        }

        @Override
        public void handleStandaloneElement(
                String name, Map<String, String> attributes, boolean minimized, int line, int column) {
            look(name, attributes, line);
        }

        @Override
        public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
            look(name, attributes, line);
        }

        private void look(String name, Map<String, String> attributes, int line) {
            if (attributes != null && has(attributes, CONDITIONS) && has(attributes, FRAGMENTS)) {
                faults.add(":" + line + " <" + name + "> " + attributes.keySet());
            }
        }

        private static boolean has(Map<String, String> attributes, Set<String> names) {
            return attributes.keySet().stream()
                    .map(name -> name.replaceFirst("^data-th-", "th:"))
                    .anyMatch(names::contains);
        }
    }
}
