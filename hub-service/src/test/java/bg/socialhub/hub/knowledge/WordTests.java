package bg.socialhub.hub.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTests {

    /** The first ten are those that a stemmer of Bulgarian splits. */
    @ParameterizedTest
    @CsvSource({
        "предприятие, предприятия",
        "обучение, обучения",
        "изложение, изложения",
        "сдружение, сдружения",
        "фондация, фондации",
        "кооперация, кооперации",
        "бежанец, бежанци",
        "език, езици",
        "мед, медът",
        "дървен, дървени",
        "предприятие, предприятията",
        "услуга, услугите",
        "център, центрове",
        "социален, социалната",
        "удостоверение, удостоверението",
        "склад, складове",
        "касов, касовия",
        "принтер, принтери",
    })
    void formsOfOneWordAreAlikeInBothDirectionsAndInBothAlphabets(String one, String other) {
        assertThat(Word.likeness(one, other)).isPositive();
        assertThat(Word.likeness(other, one)).isPositive();
        assertThat(Word.likeness(key(one), key(other))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "община, общество",
        "предприятие, предприемач",
        "пазар, пазач",
        "мрежа, мрачен",
        "принтер, принц",
        "мед, мебел",
        "склад, скала",
        "наем, наименование",
        "цена, център",
    })
    void otherWordsAreNot(String one, String other) {
        assertThat(Word.likeness(one, other)).isZero();
        assertThat(Word.likeness(other, one)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"предп, предприятие", "сер, сертификат", "удосто, удостоверения"})
    void aWordThatIsStillBeingTypedIsFound(String typed, String whole) {
        assertThat(Word.likeness(typed, whole)).isEqualTo(0.8);
        assertThat(Word.likeness(whole, whole)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "предприятие, predpriyatie",
        "предприятие, predpriqtie",
        "предприятие, predpriatie",
        "обучение, obuchenie",
        "обучение, obu4enie",
        "шивашки, 6iva6ki",
        "център, centar",
        "връзка, wrazka",
        "юрист, yurist",
        "храна, xrana",
    })
    void theSameWordInEitherAlphabetHasOneKey(String cyrillic, String latin) {
        assertThat(key(latin)).isEqualTo(key(cyrillic));
    }

    @Test
    void wordsAreThoseThatSaySomething() {
        assertThat(Word.of("Как да СЕ впиша в „регистъра“, ѝ 2027 г.?"))
                .extracting(Word::text)
                .containsExactly("впиша", "регистъра", "2027");
        assertThat(Word.of("сертификaт").getFirst().text()).isEqualTo("сертификат");
        assertThat(Word.of("64").getFirst().key()).isEqualTo("64");
        assertThat(Word.of("  \u0000 <>")).isEmpty();
    }

    private static String key(String word) {
        return Word.of(word).getFirst().key();
    }
}
