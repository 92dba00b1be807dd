package bg.socialhub.marketplace.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words whose kinship no rule of endings sees (мед, меден; хляб, хлебен), one family per line, its stem first. */
final class WordFamilies {

    private final Map<String, String> stems;

    private WordFamilies(Map<String, String> stems) {
        this.stems = stems;
    }

    static WordFamilies bundled() {
        try (var lines = WordFamilies.class.getResourceAsStream("/text/word-families.txt")) {
            if (lines == null) {
                throw new IllegalStateException("The word families are not on the class path");
            }
            return parse(new String(lines.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordFamilies parse(String text) {
        var stems = new HashMap<String, String>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] words = line.strip().split("\\s+");
            for (String word : words) {
                stems.put(word, words[0]);
            }
        });
        return new WordFamilies(Map.copyOf(stems));
    }

    Optional<String> of(String word) {
        return Optional.ofNullable(stems.get(word));
    }
}
