package bg.socialhub.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.EnterprisesApi.Match;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTests {

    @Test
    void marksTheWordsOfItsOwnField() {
        var matches = List.of(match("title", 6, 9), match("description", 0, 5));

        assertThat(Piece.of("Липов мед от Родопите", "title", matches))
                .containsExactly(new Piece("Липов ", false), new Piece("мед", true), new Piece(" от Родопите", false));
    }

    @Test
    void marksAWordOnceWhenSeveralQuestionsAskForIt() {
        var matches = List.of(match("title", 0, 3), match("title", 0, 3), match("title", 1, 3));

        assertThat(Piece.of("мед", "title", matches)).containsExactly(new Piece("мед", true));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "2, 2", "3, 1", "0, 4", "9, 12"})
    void passesOverPlacesThatAreNotInTheText(int start, int end) {
        assertThat(Piece.of("мед", "title", List.of(match("title", start, end))))
                .containsExactly(new Piece("мед", false));
    }

    @Test
    void showsALongTextAroundTheFirstWordThatAnswers() {
        String text = "дума ".repeat(200) + "меденки " + "дума ".repeat(200);
        int start = text.indexOf("меденки");

        var pieces = Piece.excerpt(text, "description", List.of(match("description", start, start + 7)));

        assertThat(pieces.getFirst().text()).isEqualTo("… ");
        assertThat(pieces).contains(new Piece("меденки", true));
        assertThat(pieces.getLast().text()).isEqualTo(" …");
        assertThat(whole(pieces)).hasSizeLessThan(200).startsWith("… дума ").endsWith("дума …");
    }

    @Test
    void leavesAShortTextAsItIs() {
        assertThat(Piece.excerpt("Мед от Родопите.", "description", List.of()))
                .containsExactly(new Piece("Мед от Родопите.", false));
    }

    @Test
    void cutsATextWithoutSpacesToo() {
        assertThat(whole(Piece.excerpt("а".repeat(4000), "description", List.of())))
                .hasSizeLessThan(200);
    }

    private static String whole(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static Match match(String field, int start, int end) {
        return new Match("мед", field, "мед", "STEM", start, end);
    }
}
