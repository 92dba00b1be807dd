package bg.socialhub.hub.knowledge;

import bg.socialhub.hub.support.Category;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An article for whoever may read it.
 *
 * @param body absent in lists
 */
record ArticleResponse(
        String id,
        ArticleStatus status,
        String centre,
        Category category,
        LocalizedText title,
        @Nullable LocalizedText body,
        OffsetDateTime changedAt,
        long version) {

    static ArticleResponse from(Article article) {
        return of(article, article.words().body());
    }

    static ArticleResponse inList(Article article) {
        return of(article, null);
    }

    private static ArticleResponse of(Article article, @Nullable LocalizedText body) {
        return new ArticleResponse(
                article.id().value(),
                article.status(),
                article.centre(),
                article.words().category(),
                article.words().title(),
                body,
                article.changedAt().atZone(SofiaTime.ZONE).toOffsetDateTime(),
                article.version());
    }
}
