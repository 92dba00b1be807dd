package bg.socialhub.hub.knowledge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** This instance's memory of all articles: filled when it is first asked, refreshed by its own writes and by looking for others'. */
@Component
class Knowledge {

    /** How far the clocks of two instances may be apart. */
    private static final Duration APART = Duration.ofMinutes(5);

    private final Articles articles;
    private final Clock clock;
    private final Map<ArticleId, Article> known = new HashMap<>();
    private volatile Instant lookedAt = Instant.EPOCH;
    private volatile KnowledgeIndex index = new KnowledgeIndex(Map.of());

    Knowledge(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    List<Article> search(String asked, Predicate<Article> shown) {
        if (lookedAt.equals(Instant.EPOCH)) {
            refresh();
        }
        return index.search(asked, shown);
    }

    /** Takes what this instance has just written. */
    Article put(Article article) {
        take(List.of(article));
        return article;
    }

    @Scheduled(fixedDelayString = "${hub.knowledge.refresh:15s}", initialDelayString = "${hub.knowledge.refresh:15s}")
    void refresh() {
        Instant now = clock.instant();
        Instant since = lookedAt.equals(Instant.EPOCH) ? Instant.EPOCH : lookedAt.minus(APART);
        take(articles.changedSince(since));
        lookedAt = now;
    }

    private synchronized void take(List<Article> changed) {
        List<Article> newer = changed.stream().filter(this::isNews).toList();
        newer.forEach(article -> known.put(article.id(), article));
        if (!newer.isEmpty()) {
            index = new KnowledgeIndex(known);
        }
    }

    private boolean isNews(Article article) {
        Article before = known.get(article.id());
        return before == null || before.version() < article.version();
    }
}
