package bg.socialhub.hub.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.socialhub.hub.privacy.PersonalNumbers.PersonalNumberFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTests {

    @ParameterizedTest
    @ValueSource(strings = {"7523169263", "8032056031", "7542011030", "0021010040", "9929019994"})
    void findsEveryValidNumber(String number) {
        assertThat(PersonalNumbers.isIn("Лицето " + number + " търси работа")).isTrue();
        assertThat(PersonalNumbers.isIn("ЕГН:" + number + ".")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"752316 9263", "75 23 16 92 63", "752316-9263"})
    void findsItWrittenInGroups(String number) {
        assertThat(PersonalNumbers.isIn(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7523169262",
                "8019010008",
                "7552A10004",
                "0000000000",
                "123456789",
                "тел. 0888123456",
                "17523169263",
                "999000017"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(PersonalNumbers.isIn(text)).isFalse();
    }

    @Test
    void neverRepeatsTheNumber() {
        assertThatThrownBy(() -> PersonalNumbers.refuseIn("description", "ЕГН 7523169263"))
                .isInstanceOf(PersonalNumberFound.class)
                .hasMessageNotContaining("7523169263");
    }
}
