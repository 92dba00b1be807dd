package bg.socialhub.hub.knowledge;

import bg.socialhub.hub.support.Category;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Articles in every status, each reached by walking there. */
final class ArticleFixtures {

    static final Instant NOW = Instant.parse("2027-03-01T07:00:00Z");

    private ArticleFixtures() {}

    static Article.Words words(String title, String body, @Nullable String englishTitle) {
        LocalizedText heading = new LocalizedText(title, englishTitle);
        return new Article.Words(Category.CERTIFICATION, heading, new LocalizedText(body, null));
    }

    static Article draft(String id, Article.Words words) {
        return new Article(new ArticleId(id), "plovdiv", words, ArticleStatus.DRAFT, NOW, 1);
    }

    static Article in(ArticleStatus status) {
        Article draft = draft("a", words("Заглавие", "Текст", null));
        return switch (status) {
            case DRAFT -> draft;
            case INTERNAL -> draft.take(ArticleStep.SHARE, NOW);
            case PUBLISHED -> draft.take(ArticleStep.PUBLISH, NOW);
            case ARCHIVED -> draft.take(ArticleStep.ARCHIVE, NOW);
        };
    }
}
