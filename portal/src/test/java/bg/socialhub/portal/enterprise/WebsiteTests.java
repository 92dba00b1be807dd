package bg.socialhub.portal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteTests {

    @Test
    void readsAsItsHost() {
        assertThat(Website.of("https://medena.example/za-nas"))
                .isEqualTo(new Website("https://medena.example/za-nas", "medena.example"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://medena.example",
                "medena.example",
                "https:///x",
                "https://a b",
                ""
            })
    void isNothingWhenItIsNoAddressOfTheWeb(String address) {
        assertThat(Website.of(address)).isNull();
    }
}
