package bg.socialhub.hub.knowledge;

import static bg.socialhub.hub.knowledge.ArticleFixtures.draft;
import static bg.socialhub.hub.knowledge.ArticleFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeIndexTests {

    private static final KnowledgeIndex INDEX = index(Stream.concat(
            Stream.of(
                    draft(
                            "register",
                            words(
                                    "Вписване на социално предприятие в регистъра",
                                    "Кои документи се подават и колко време трае удостоверението.",
                                    "Registration of a social enterprise")),
                    draft(
                            "till",
                            words("Касов апарат", "Предприятията, които продават, имат нужда от касов апарат.", null)),
                    draft(
                            "buyers",
                            words("Намиране на купувачи", "Пазари, борси и изложения за мед и бурканчета.", null))),
            IntStream.range(0, 20)
                    .mapToObj(i -> draft(
                            "other" + i, words("Мрежа номер " + i, "Кабели и рутери за социални услуги.", null)))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Как да впиша предприятието си в регистър?",
                "регистър на предприятия",
                "vpisvane predpriqtie",
                "registration enterprises",
                "социални предприятия регистрите",
                "удостоверения",
            })
    void anArticleIsFoundByAnyFormOfItsWords(String asked) {
        assertThat(search(asked)).startsWith("register");
    }

    @Test
    void aWordInTheTitleCountsMoreThanOneInTheText() {
        assertThat(search("предприятие")).containsExactly("register", "till");
        assertThat(search("касов апарат за предприятие")).startsWith("till");
    }

    @Test
    void lessThanHalfOfTheWordsIsNotEnough() {
        assertThat(search("мед")).containsExactly("buyers");
        assertThat(search("мед ракета самолет")).isEmpty();
        assertThat(search("къде се купуват ракети")).doesNotContain("register");
        assertThat(search("как да")).isEmpty();
    }

    @Test
    void onlyWhatMayBeShownIsAndTheNewestFirstWhenNothingIsAsked() {
        assertThat(INDEX.search("предприятие", article -> article.id().value().equals("till")))
                .hasSize(1);
        assertThat(search("  ")).hasSize(23);
    }

    private static List<String> search(String asked) {
        return INDEX.search(asked, _ -> true).stream()
                .map(article -> article.id().value())
                .toList();
    }

    private static KnowledgeIndex index(Stream<Article> articles) {
        return new KnowledgeIndex(articles.collect(Collectors.toMap(Article::id, Function.identity())));
    }
}
