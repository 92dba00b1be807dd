package bg.socialhub.hub.knowledge;

import bg.socialhub.hub.knowledge.Article.Words;
import bg.socialhub.hub.support.Category;
import bg.socialhub.identity.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Articles of the centres: written by their staff, shared with one another, published for everybody. */
@Service
class KnowledgeBase {

    private final Articles articles;
    private final Knowledge knowledge;
    private final Clock clock;

    KnowledgeBase(Articles articles, Knowledge knowledge, Clock clock) {
        this.articles = articles;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    Article write(ArticleId id, Words words, CurrentUser user) {
        String centre = user.centre();
        if (centre == null || !user.isStaffOf(centre)) {
            throw new ArticleException.NotAllowed("write an article");
        }
        Article draft = new Article(id, centre, words, ArticleStatus.DRAFT, clock.instant(), 1);
        return knowledge.put(articles.add(draft, user.id()));
    }

    Article read(ArticleId id, Optional<CurrentUser> user) {
        return articles.find(id)
                .filter(article -> article.isOpenTo(user))
                .orElseThrow(() -> new ArticleException.NotFound(id));
    }

    /** Changes an article at the version that the caller saw. */
    Article change(
            ArticleId id,
            ArticleStep step,
            BiFunction<Article, Instant, Article> decision,
            CurrentUser user,
            LongConsumer seenVersion) {
        Article article = read(id, Optional.of(user));
        if (!user.isStaffOf(article.centre())) {
            throw new ArticleException.NotAllowed(step.label());
        }
        seenVersion.accept(article.version());
        return knowledge.put(articles.save(decision.apply(article, clock.instant()), user.id(), step));
    }

    /** What the caller may read of what is like the asked words; archived articles only where they are asked for. */
    List<Article> search(
            String asked, @Nullable Category category, Set<ArticleStatus> statuses, Optional<CurrentUser> user) {
        return knowledge.search(
                asked,
                article -> article.isOpenTo(user)
                        && (category == null || article.words().category() == category)
                        && (statuses.isEmpty()
                                ? article.status() != ArticleStatus.ARCHIVED
                                : statuses.contains(article.status())));
    }
}
