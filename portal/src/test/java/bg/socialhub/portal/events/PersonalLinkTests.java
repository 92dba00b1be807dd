package bg.socialhub.portal.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalLinkTests {

    @Test
    void theCookieIsOfOneRegistrationAndOutOfReachForScripts() {
        assertThat(PersonalLink.cookie("0b886dde-6bbc-8a93-9563-e8e1eab5d7c2", "C4ht3mu8ip-_")
                        .toString())
                .isEqualTo(
                        "__Secure-registration=C4ht3mu8ip-_; Path=/registrations/0b886dde-6bbc-8a93-9563-e8e1eab5d7c2;"
                                + " Secure; HttpOnly; SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a;b", "a\r\nSet-Cookie: x=y", "код", "a=b"})
    void whatCannotBeACodeNeverReachesACookie(String text) {
        assertThat(PersonalLink.isCode(text)).isFalse();
    }

    @Test
    void aCodeCan() {
        assertThat(PersonalLink.isCode("v6gDg2x5gOm07JlBlweNcgi_s6mOTg972KVy4qQjkuuA"))
                .isTrue();
    }
}
