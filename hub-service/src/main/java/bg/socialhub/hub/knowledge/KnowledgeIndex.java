package bg.socialhub.hub.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The articles of one moment by their words; see ADR 8. Immutable, made anew when an article changes. */
final class KnowledgeIndex {

    private static final double TITLE = 3;
    private static final double BODY = 1;
    private static final int WORDS_ASKED = 12;

    private final Map<ArticleId, Article> articles;
    private final NavigableMap<String, Map<ArticleId, Double>> texts = new TreeMap<>();
    private final NavigableMap<String, Map<ArticleId, Double>> keys = new TreeMap<>();

    KnowledgeIndex(Map<ArticleId, Article> articles) {
        this.articles = Map.copyOf(articles);
        this.articles.values().forEach(article -> {
            add(article, article.words().body().bg(), BODY);
            add(article, article.words().body().en(), BODY);
            add(article, article.words().title().bg(), TITLE);
            add(article, article.words().title().en(), TITLE);
        });
    }

    /** Those that may be shown: by their likeness to what is asked, or the newest first when nothing is. */
    List<Article> search(String asked, Predicate<Article> shown) {
        List<Word> words = Word.of(asked).stream().distinct().limit(WORDS_ASKED).toList();
        List<Article> found = words.isEmpty() && asked.isBlank()
                ? articles.values().stream().filter(shown).sorted(NEWEST).toList()
                : ranked(words).stream().filter(shown).toList();
        return found;
    }

    private static final Comparator<Article> NEWEST = Comparator.comparing(Article::changedAt)
            .reversed()
            .thenComparing(article -> article.id().value());

    /** With at least half of the words; a word that few articles have weighs more. */
    private List<Article> ranked(List<Word> words) {
        Map<ArticleId, Double> scores = new HashMap<>();
        Map<ArticleId, Integer> hits = new HashMap<>();
        for (Word word : words) {
            Map<ArticleId, Double> having = word.isLatin() ? like(word.key(), keys) : like(word.text(), texts);
            double rarity = Math.log(1 + (double) articles.size() / Math.max(1, having.size()));
            having.forEach((id, likeness) -> {
                scores.merge(id, likeness * rarity, Double::sum);
                hits.merge(id, 1, Integer::sum);
            });
        }
        List<ArticleId> found = new ArrayList<>(scores.keySet());
        found.removeIf(id -> hits.getOrDefault(id, 0) * 2 < words.size());
        return found.stream()
                .map(articles::get)
                .sorted(Comparator.comparing((Article article) -> -scores.getOrDefault(article.id(), 0.0))
                        .thenComparing(NEWEST))
                .toList();
    }

    private static Map<ArticleId, Double> like(String asked, NavigableMap<String, Map<ArticleId, Double>> spellings) {
        String beginning = asked.substring(0, Math.min(2, asked.length()));
        Map<ArticleId, Double> best = new HashMap<>();
        spellings.subMap(beginning, true, beginning + Character.MAX_VALUE, true).forEach((found, having) -> {
            double likeness = Word.likeness(asked, found);
            if (likeness > 0) {
                having.forEach((id, weight) -> best.merge(id, weight * likeness, Math::max));
            }
        });
        return best;
    }

    private void add(Article article, @org.jspecify.annotations.Nullable String text, double weight) {
        if (text != null) {
            for (Word word : Word.of(text)) {
                weigh(texts, word.text(), article.id(), weight);
                weigh(keys, word.key(), article.id(), weight);
            }
        }
    }

    private static void weigh(
            NavigableMap<String, Map<ArticleId, Double>> spellings, String word, ArticleId id, double weight) {
        spellings.computeIfAbsent(word, _ -> new HashMap<>()).merge(id, weight, Math::max);
    }
}
