package bg.socialhub.marketplace.text;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransliterationTests {

    static Stream<Arguments> vectors() {
        return Vectors.at("/transliteration")
                .valueStream()
                .map(pair -> Arguments.of(
                        pair.path("bg").asString(), pair.path("latin").asString()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void spellsAsTheActDoes(String bulgarian, String latin) {
        assertThat(Transliteration.official(bulgarian)).isEqualTo(latin);
    }

    @Test
    void makesSlugs() {
        assertThat(Transliteration.slug("Мед с орехи – „Медена“ ЕООД")).isEqualTo("med-s-orehi-medena-eood");
        assertThat(Transliteration.slug("!?")).isEmpty();
    }
}
