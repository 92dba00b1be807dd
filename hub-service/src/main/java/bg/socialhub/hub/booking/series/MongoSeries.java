package bg.socialhub.hub.booking.series;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.booking.series.BookingSeries.Stage;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.ListQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoSeries implements AllSeries {

    static final String COLLECTION = "booking_series";
    private static final int AT_ONCE = 100;

    private final AggregateStore<SeriesDocument> store;

    MongoSeries(AggregateStores stores) {
        this.store = stores.of(COLLECTION, SeriesDocument.class);
    }

    @Override
    public Optional<BookingSeries> find(SeriesId id) {
        return store.find(id.value()).map(SeriesDocument::toDomain);
    }

    @Override
    public BookingSeries add(BookingSeries series, String actor, Instant at) {
        Change change = Change.by(actor, "plan-series", at);
        return SeriesDocument.toDomain(store.insert(series.id().value(), SeriesDocument.from(series), change));
    }

    @Override
    public BookingSeries save(BookingSeries series, SeriesCommand command, String actor) {
        Change change = Change.by(actor, command.label(), series.at());
        return SeriesDocument.toDomain(
                store.save(series.id().value(), series.version() - 1, SeriesDocument.from(series), change));
    }

    @Override
    public List<BookingSeries> search(
            @Nullable String centre, @Nullable String requester, int limit, @Nullable String after) {
        return read(list(centre, requester).descending("state.start", limit, after));
    }

    @Override
    public long count(@Nullable String centre, @Nullable String requester) {
        return store.count(list(centre, requester).all());
    }

    @Override
    public List<BookingSeries> unfinished(Instant begunBefore) {
        return read(Query.query(where("state.stage")
                        .in(Stage.MAKING, Stage.ENDING)
                        .and("state.at")
                        .lt(begunBefore))
                .limit(AT_ONCE));
    }

    private List<BookingSeries> read(Query query) {
        return store.query(query).stream().map(SeriesDocument::toDomain).toList();
    }

    private static ListQuery list(@Nullable String centre, @Nullable String requester) {
        return new ListQuery().equal("state.centre", centre).equal("state.requester", requester);
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoSeriesIndexes {

        @Bean
        CollectionIndexes seriesIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.centre", "state.start", "_id")
                    .index("state.requester", "state.start", "_id")
                    .index("state.stage", "state.at");
        }
    }
}
