package bg.socialhub.hub.knowledge;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoArticles implements Articles {

    static final String COLLECTION = "knowledge_articles";

    private final AggregateStore<ArticleDocument> store;

    MongoArticles(AggregateStores stores) {
        this.store = stores.of(COLLECTION, ArticleDocument.class);
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return store.find(id.value()).map(ArticleDocument::toDomain);
    }

    @Override
    public Article add(Article article, String author) {
        Change change = Change.by(author, "write-article", article.changedAt());
        return ArticleDocument.toDomain(store.insert(article.id().value(), ArticleDocument.from(article), change));
    }

    @Override
    public Article save(Article article, String author, ArticleStep step) {
        Change change = Change.by(author, step.label(), article.changedAt());
        return ArticleDocument.toDomain(
                store.save(article.id().value(), article.version() - 1, ArticleDocument.from(article), change));
    }

    @Override
    public List<Article> changedSince(Instant moment) {
        return store.query(Query.query(where("state.changedAt").gte(moment))).stream()
                .map(ArticleDocument::toDomain)
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoArticleIndexes {

        @Bean
        CollectionIndexes articleIndexes() {
            return CollectionIndexes.on(COLLECTION).index("state.changedAt");
        }
    }
}
