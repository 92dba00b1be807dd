package bg.socialhub.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EikTests {

    @ParameterizedTest
    @ValueSource(strings = {"175074752", "999000017", "999000031", "999000009", "999000161", "999000420", "999001230"})
    void knowsBothRowsOfWeights(String eik) {
        assertThat(Eik.checkDigit(eik.substring(0, 8))).isEqualTo(eik.charAt(8) - '0');
    }
}
