package bg.socialhub.hub.solution;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.web.InvalidField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoSolutions implements Solutions {

    private static final String COLLECTION = "solutions";
    private static final String TITLE = "state.title.bg";

    private final AggregateStore<SolutionDocument> store;

    MongoSolutions(AggregateStores stores) {
        this.store = stores.of(COLLECTION, SolutionDocument.class);
    }

    @Override
    public Optional<Solution> find(SolutionId id) {
        return store.find(id.value()).map(SolutionDocument::toDomain);
    }

    @Override
    public Solution add(Solution solution, Act act) {
        return SolutionDocument.toDomain(
                store.insert(solution.id().value(), SolutionDocument.from(solution), change(act)));
    }

    @Override
    public Solution save(Solution solution, Act act) {
        return SolutionDocument.toDomain(store.save(
                solution.id().value(), solution.version() - 1, SolutionDocument.from(solution), change(act)));
    }

    @Override
    public List<Solution> search(Filter filter, int limit, @Nullable String after) {
        List<Criteria> criteria = criteria(filter);
        if (after != null) {
            criteria.add(afterPlace(after));
        }
        Query query = Query.query(new Criteria().andOperator(criteria))
                .with(Sort.by(TITLE, "_id"))
                .limit(limit + 1);
        return store.query(query).stream().map(SolutionDocument::toDomain).toList();
    }

    @Override
    public long count(Filter filter) {
        return store.count(Query.query(new Criteria().andOperator(criteria(filter))));
    }

    private static List<Criteria> criteria(Filter filter) {
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(where("state.status").is(filter.status()));
        if (filter.category() != null) {
            criteria.add(where("state.category").is(filter.category()));
        }
        if (filter.dimension() != null) {
            criteria.add(where("state.dimension").is(filter.dimension()));
        }
        if (filter.centre() != null) {
            criteria.add(where("state.centre").is(filter.centre()));
        }
        return criteria;
    }

    private static Criteria afterPlace(String place) {
        int space = place.indexOf(' ');
        if (space < 1) {
            throw new InvalidField("cursor", "cursor");
        }
        String title = place.substring(space + 1);
        return new Criteria()
                .orOperator(
                        where(TITLE).gt(title),
                        where(TITLE).is(title).and("_id").gt(place.substring(0, space)));
    }

    private static Change change(Act act) {
        return Change.by(act.actor(), act.command(), act.at());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoSolutionIndexes {

        @Bean
        CollectionIndexes solutionIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.status", TITLE, "_id")
                    .index("state.centre", "state.status", TITLE);
        }
    }
}
