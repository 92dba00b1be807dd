package bg.socialhub.marketplace.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTests {

    static Stream<String> valid() {
        return Vectors.texts("/egn/valid");
    }

    static Stream<String> invalid() {
        return Vectors.texts("/egn/invalid");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void findsAnEgnWhereverItStands(String egn) {
        assertThat(PersonalNumbers.foundIn("Работник с ЕГН " + egn + ", от 2024 г."))
                .isTrue();
        assertThat(PersonalNumbers.foundIn("ЕГН:" + egn.substring(0, 6) + " " + egn.substring(6)))
                .isTrue();
        assertThat(PersonalNumbers.foundIn(egn.charAt(0) + "\u200B" + egn.substring(1)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void passesWhatIsNone(String text) {
        assertThat(PersonalNumbers.foundIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"тел. 0888 123 456", "+359888123456", "ЕИК 175074752", "3800123456789", "12.05.2026 15:00"})
    void passesTelephonesCodesAndDates(String text) {
        assertThat(PersonalNumbers.foundIn(text)).isFalse();
    }
}
