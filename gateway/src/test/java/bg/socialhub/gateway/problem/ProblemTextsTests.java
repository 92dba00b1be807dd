package bg.socialhub.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTests {

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasWordsInBothLanguages(Refusal refusal) {
        for (String part : new String[] {".title", ".detail"}) {
            String bulgarian = Problems.texts(Locale.of("bg")).getString(refusal.slug() + part);
            String english = Problems.texts(Locale.ENGLISH).getString(refusal.slug() + part);
            assertThat(bulgarian).containsPattern("\\p{IsCyrillic}");
            assertThat(english).doesNotContainPattern("\\p{IsCyrillic}").isNotBlank();
        }
    }
}
