package bg.socialhub.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProblemWordsTests {

    @Test
    void everyProblemHasItsWordsInBothLanguages() throws IOException {
        assertThat(words("").keySet()).isNotEmpty().isEqualTo(words("_en").keySet());
    }

    private static Properties words(String suffix) throws IOException {
        try (var file = ProblemWordsTests.class.getResourceAsStream("/platform-messages" + suffix + ".properties")) {
            var words = new Properties();
            words.load(file);
            return words;
        }
    }
}
