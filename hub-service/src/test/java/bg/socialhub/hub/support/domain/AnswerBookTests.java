package bg.socialhub.hub.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.support.Category;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A centre's answer templates and what is filled into them. */
class AnswerBookTests {

    private static final Map<Placeholder, String> KNOWN =
            Map.of(Placeholder.ENTERPRISE, "„Мед“ $1 {център}", Placeholder.SUBJECT, "Пласмент");

    @Test
    void keepsTemplatesByTitleAndCountsTheirVersions() {
        AnswerBook book = AnswerBook.empty("plovdiv")
                .with(template("2", "Сбогом"))
                .with(template("1", "здравейте"))
                .with(template("2", "Довиждане"));
        assertThat(book.templates()).extracting(AnswerTemplate::title).containsExactly("Довиждане", "здравейте");
        assertThat(book.get("2").version()).isEqualTo(2);
        assertThat(book.version()).isEqualTo(3);
        AnswerBook shorter = book.without("2");
        assertThat(shorter.templates()).extracting(AnswerTemplate::id).containsExactly("1");
        assertThat(shorter.version()).isEqualTo(4);
        assertThatExceptionOfType(SupportException.TemplateNotFound.class).isThrownBy(() -> shorter.without("2"));
    }

    @Test
    void holdsNoMoreThanAnybodyFindsAnythingIn() {
        AnswerBook full = IntStream.range(0, AnswerBook.MOST)
                .mapToObj(i -> template("t" + i, "Шаблон " + i))
                .reduce(AnswerBook.empty("plovdiv"), AnswerBook::with, (one, _) -> one);
        assertThatExceptionOfType(SupportException.TemplatesFull.class)
                .isThrownBy(() -> full.with(template("x", "Още един")));
        assertThat(full.with(template("t0", "Друго")).templates()).hasSize(AnswerBook.MOST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Здравейте, {предприятие}!       | Здравейте, „Мед“ $1 {център}!
            {ЗАЯВКА} и { subject }          | Пласмент и Пласмент
            {център} не се знае             | {център} не се знае
            {} и { нов ред остават          | {} и { нов ред остават
            """)
    void fillsInWhatIsKnownOnceAndLeavesTheRest(String text, String filled) {
        AnswerTemplate template = new AnswerTemplate("1", "Т", null, text, 1);
        assertThat(template.filled(KNOWN).text()).isEqualTo(filled);
    }

    @Test
    void namesWhatMeansNothing() {
        assertThat(Placeholder.unknownIn("{предприятие} от {Date}, {име} {друго}"))
                .contains("име");
        assertThat(Placeholder.unknownIn("{ } {}")).contains(" ");
        assertThat(Placeholder.unknownIn("Без скоби, {заявка}")).isEmpty();
        assertThat(Placeholder.known()).isEqualTo("{предприятие}, {център}, {заявка}, {дата}");
    }

    @Test
    void fitsItsOwnKindOfHelpOrAny() {
        AnswerTemplate general = new AnswerTemplate("1", "Т", null, "Текст", 1);
        AnswerTemplate network = new AnswerTemplate("2", "Т", Category.NETWORK, "Текст", 1);
        assertThat(general.fits(Category.SOFTWARE)).isTrue();
        assertThat(network.fits(Category.NETWORK)).isTrue();
        assertThat(network.fits(Category.SOFTWARE)).isFalse();
    }

    private static AnswerTemplate template(String id, String title) {
        return new AnswerTemplate(id, title, Category.NETWORK, "Текст", 7);
    }
}
