package bg.socialhub.hub.knowledge;

import bg.socialhub.hub.support.Category;
import bg.socialhub.platform.store.Stored;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;

/** An article as it is stored. */
record ArticleDocument(
        String centre,
        Category category,
        LocalizedText title,
        LocalizedText body,
        ArticleStatus status,
        Instant changedAt) {

    static ArticleDocument from(Article article) {
        return new ArticleDocument(
                article.centre(),
                article.words().category(),
                article.words().title(),
                article.words().body(),
                article.status(),
                article.changedAt());
    }

    static Article toDomain(Stored<ArticleDocument> stored) {
        ArticleDocument d = stored.state();
        return new Article(
                new ArticleId(stored.id()),
                d.centre,
                new Article.Words(d.category, d.title, d.body),
                d.status,
                d.changedAt,
                stored.version());
    }
}
