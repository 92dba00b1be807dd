package bg.socialhub.hub.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All articles. */
interface Articles {

    Optional<Article> find(ArticleId id);

    Article add(Article article, String author);

    /** Writes what became of an article, if it is still at the version before. */
    Article save(Article article, String author, ArticleStep step);

    /** Every article that was changed at a moment or later. */
    List<Article> changedSince(Instant moment);
}
