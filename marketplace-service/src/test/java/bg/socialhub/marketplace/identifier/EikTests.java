package bg.socialhub.marketplace.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.marketplace.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EikTests {

    static Stream<String> valid() {
        return Vectors.texts("/eik/valid");
    }

    static Stream<String> invalid() {
        return Vectors.texts("/eik/invalid");
    }

    static Stream<String> personal() {
        return Stream.concat(Vectors.texts("/egn/valid"), Stream.of("1234567890", "7111042925"));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void takesEveryBranchOfTheChecksum(String eik) {
        assertThat(Eik.parse(eik).value()).isEqualTo(eik);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesWhatIsNone(String text) {
        assertThatExceptionOfType(EikRefused.class).isThrownBy(() -> Eik.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BG 175 074 752", "175.074.752", "175-074-752", "bg175074752", "ВG175074752", " 175074752 "})
    void forgivesHowItIsTyped(String typed) {
        assertThat(Eik.parse(typed).value()).isEqualTo("175074752");
    }

    @ParameterizedTest
    @MethodSource("personal")
    void refusesTenDigitsAsAPersonalNumberWithoutRepeatingThem(String number) {
        for (String typed :
                new String[] {number, "BG" + number, "BG " + number, number.replaceFirst("(.{6})", "$1-")}) {
            assertThatExceptionOfType(EikRefused.IsPersonal.class)
                    .isThrownBy(() -> Eik.parse(typed))
                    .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain(number));
        }
    }

    @Test
    void keepsLeadingNoughts() {
        assertThat(Eik.parse("000000018").value()).isEqualTo("000000018");
    }
}
