package bg.socialhub.marketplace.text;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.Vectors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WordsTests {

    static Stream<List<String>> families() {
        return Vectors.at("/families")
                .valueStream()
                .map(family -> family.valueStream().map(JsonNode::asString).toList());
    }

    @ParameterizedTest
    @MethodSource("families")
    void givesTheFormsOfOneWordOneStem(List<String> forms) {
        assertThat(forms.stream().map(form -> only(form).stem()).distinct())
                .as("stems of %s", forms)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "мед,med",
        "меден,med",
        "мед,meden",
        "шапка,shapka",
        "шапка,6apka",
        "чанта,4anta",
        "щастие,6tastie",
        "щастие,shtastie",
        "щастие,stastie",
        "ябълка,yabalka",
        "ябълка,qbulka",
        "ябълка,jabylka",
        "ябълки,qbulka",
        "къща,kashta",
        "къща,ky6ta",
        "жени,jeni",
        "жени,zheni",
        "цвете,cvete",
        "цвете,tsvete",
        "юзда,iuzda",
        "юзда,juzda",
        "хляб,hlqb",
        "хляб,xlqb",
        "вино,wino",
        "йогурт,yogurt",
        "йогурт,jogurt",
        "схема,shema",
        "книга,knigi",
        "книги,kniga",
        "София,Sofia",
        "София,sofiq",
        "България,Bulgaria",
        "България,balgaria",
        "сладко,sladko",
        "хора,hora",
        "обучения,obuchenie",
        "обучения,obu4enie",
        "предприятия,predpriqtie"
    })
    void isFoundHoweverPeopleTypeItInLatin(String stored, String typed) {
        assertThat(only(typed).finds(only(stored)))
                .as("%s for %s", typed, stored)
                .isNotEqualTo(Word.Match.NONE);
    }

    @ParameterizedTest
    @CsvSource({"MEД,мед", "ѝ,и", "ме́д,мед", "САПУH,сапун", "caf\u00e9,cafe", "ｍｅｄ,med"})
    void readsPastAccentsAndWrongKeyboards(String typed, String plain) {
        assertThat(only(typed).text()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"лук,люк", "мед,месо", "вълна,волан", "сол,сок", "46,чш"})
    void keepsOtherWordsApart(String typed, String stored) {
        assertThat(only(typed).finds(only(stored))).isEqualTo(Word.Match.NONE);
    }

    @Test
    void unitesQuotesAndHyphens() {
        assertThat(Words.of("„био-мед“ \"био\u2011мед\" био – мед").stream()
                        .map(Word::text)
                        .distinct())
                .containsExactly("био", "мед");
    }

    @Test
    void hearsWithoutAndNot() {
        assertThat(Words.asked("без захар").stream().map(Word::text)).containsExactly("без", "захар");
        assertThat(Words.asked("мед с орехи").stream().map(Word::text)).containsExactly("мед", "орехи");
        assertThat(Words.asked("и").stream().map(Word::text)).containsExactly("и");
    }

    @Test
    void remembersWhereAWordStands() {
        assertThat(Words.of("Чист мед").getLast())
                .extracting(Word::start, Word::end)
                .containsExactly(5, 8);
    }

    private static Word only(String text) {
        return Words.of(text).getFirst();
    }
}
