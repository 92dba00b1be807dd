package bg.socialhub.portal.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** WCAG 2.2 AA as far as axe-core can check it. */
final class Rules {

    private static final String AXE = axe();

    /** Tells only what is violated, because all that passes is long. */
    private static final String RUN = """
            async rules => (await axe.run(document, {runOnly: rules, resultTypes: ['violations']})).violations
              .map(one => `${one.id} (${one.help}): ${one.nodes.map(node => node.target.join(' ')).join(', ')}`)""";

    private static final Map<String, Object> ALL = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** Those that a theme may break. */
    private static final Map<String, Object> OF_COLOUR =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private Rules() {}

    static List<?> brokenBy(Page page) {
        return broken(page, ALL);
    }

    static List<?> brokenByTheColoursOf(Page page) {
        return broken(page, OF_COLOUR);
    }

    private static List<?> broken(Page page, Map<String, Object> rules) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(RUN, rules);
    }

    private static String axe() {
        try (var script = Rules.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
