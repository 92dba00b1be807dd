package bg.socialhub.hub.booking.series;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.booking.series.BookingSeries.Stage;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoSeries implements AllSeries {

    static final String COLLECTION = "booking_series";
    private static final int AT_ONCE = 100;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (.+)");

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
        List<Criteria> criteria = criteria(centre, requester);
        if (after != null) {
            criteria.add(afterPlace(after));
        }
        return read(query(criteria)
                .with(Sort.by(Sort.Direction.DESC, "state.start", "_id"))
                .limit(limit + 1));
    }

    @Override
    public long count(@Nullable String centre, @Nullable String requester) {
        return store.count(query(criteria(centre, requester)));
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

    private static List<Criteria> criteria(@Nullable String centre, @Nullable String requester) {
        List<Criteria> criteria = new ArrayList<>();
        if (centre != null) {
            criteria.add(where("state.centre").is(centre));
        }
        if (requester != null) {
            criteria.add(where("state.requester").is(requester));
        }
        return criteria;
    }

    private static Criteria afterPlace(String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new InvalidField("cursor", "cursor");
        }
        Instant start = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        return new Criteria()
                .orOperator(
                        where("state.start").lt(start),
                        where("state.start").is(start).and("_id").lt(parts.group(2)));
    }

    private static Query query(List<Criteria> criteria) {
        return criteria.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(criteria));
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
