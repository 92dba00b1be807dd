package bg.socialhub.portal.desk.knowledge;

import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.KnowledgeApi.Article;
import bg.socialhub.portal.gateway.KnowledgeApi.Words;
import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.gateway.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article as it is typed, on the version that was seen. */
record ArticleForm(
        @Nullable String version,
        @Nullable Category category,
        @Nullable String titleBg,
        @Nullable String bodyBg,
        @Nullable String titleEn,
        @Nullable String bodyEn,
        @Nullable String key) {

    static final ArticleForm EMPTY = new ArticleForm(null, null, null, null, null, null, null);

    /** The form's field by the API's. */
    static final Map<String, String> NAMES = Map.of(
            "title.bg", "titleBg", "body.bg", "bodyBg", "title.en", "titleEn", "body.en", "bodyEn", "title", "titleBg");

    static ArticleForm of(Article article) {
        Text body = article.body();
        return new ArticleForm(
                Long.toString(article.version()),
                article.category(),
                article.title().bg(),
                body == null ? null : body.bg(),
                article.title().en(),
                body == null ? null : body.en(),
                null);
    }

    String match() {
        return IfMatch.typed(version);
    }

    Words words() {
        return new Words(category, text(titleBg, titleEn), text(bodyBg, bodyEn));
    }

    private static Text text(@Nullable String bg, @Nullable String en) {
        return new Text(bg == null ? "" : bg.strip(), en == null || en.isBlank() ? null : en.strip());
    }
}
