package bg.socialhub.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "  Мария   Иванова ,Мария Иванова",
                "'Мария\n\tИванова',Мария Иванова",
                "'Ма\u0000ри\u001Bя\u202E Ива\u200Bнова',Мария Иванова",
                "'Ан\uD800на',Анна",
                "O’Neill-Петрова д-р,O’Neill-Петрова д-р",
                "李小龍 🐝,李小龍 🐝"
            })
    void isOneLineOfPlainCharacters(String claim, String name) {
        assertThat(name(claim)).isEqualTo(name);
    }

    @Test
    void isCutAtAWholeCharacter() {
        assertThat(name("🐝".repeat(300))).isEqualTo("🐝".repeat(100));
        assertThat(name("а".repeat(99) + " б")).isEqualTo("а".repeat(99));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u0000\u202E", "\n"})
    void isNoneWhereThereIsNothingToRead(String claim) {
        assertThat(PersonName.of(claim)).isNull();
    }

    @Test
    void isReadFromATokenAndNeverToldByALog() {
        var token = Jwt.withTokenValue("t").header("alg", "none").subject("u");
        CurrentUser user = Claims.user(token.claim("name", " Мария ").build());
        assertThat(user.name()).isEqualTo(new PersonName("Мария"));
        assertThat(user.toString()).doesNotContain("Мария");
        assertThat(Claims.user(token.claim("name", Set.of("Мария")).build()).name())
                .isNull();
    }

    private static String name(String claim) {
        return Objects.requireNonNull(PersonName.of(claim)).value();
    }
}
