package bg.socialhub.hub.support.mongo;

import bg.socialhub.hub.support.SupportFigures;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoSupportFigures implements SupportFigures {

    private static final Document ONE_EACH = new Document("$sum", 1);

    private final MongoTemplate mongo;

    MongoSupportFigures(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Opened> opened(Instant from, Instant to, @Nullable String centre) {
        return rows(
                List.of(
                        match(of(centre).append("state.openedAt", between(from, to))),
                        group(cell("$state.openedAt", "$state.centre"), new Document("requests", ONE_EACH))),
                row -> new Opened(month(row), centre(row), number(row, "requests")));
    }

    /** A resolution needs words, so the conversation knows when each one was; the history forgets. */
    @Override
    public List<Resolved> resolved(Instant from, Instant to, @Nullable String centre) {
        Document sums = new Document("requests", new Document("$sum", "$requests")).append("enterprises", ONE_EACH);
        List<Document> pipeline = resolvedFirst(from, to, centre);
        pipeline.add(
                group(cell("$at", "$centre").append("enterprise", "$enterprise"), new Document("requests", ONE_EACH)));
        pipeline.add(group(new Document("month", "$_id.month").append("centre", "$_id.centre"), sums));
        return rows(
                pipeline,
                row -> new Resolved(month(row), centre(row), number(row, "requests"), number(row, "enterprises")));
    }

    @Override
    public Set<String> helped(Instant from, Instant to, String centre) {
        List<Document> pipeline = resolvedFirst(from, to, centre);
        pipeline.add(group("$enterprise", new Document()));
        return Set.copyOf(rows(pipeline, row -> row.getString("_id")));
    }

    private static List<Document> resolvedFirst(Instant from, Instant to, @Nullable String centre) {
        Document first = new Document("centre", new Document("$first", "$state.centre"))
                .append("enterprise", new Document("$first", "$state.enterprise"))
                .append("at", new Document("$min", "$state.messages.at"));
        return new ArrayList<>(List.of(
                match(of(centre)
                        .append("state.resolvedOnce", true)
                        .append("state.messages.at", new Document("$gte", Date.from(from)))),
                new Document("$unwind", "$state.messages"),
                match(new Document("state.messages.step", Step.RESOLVE.name())),
                group("$_id", first),
                match(new Document("at", between(from, to)))));
    }

    private <R> List<R> rows(List<Document> pipeline, Function<Document, R> row) {
        List<R> rows = new ArrayList<>();
        mongo.execute(
                MongoSupportRequests.COLLECTION,
                requests -> requests.aggregate(pipeline).map(row::apply).into(rows));
        return rows;
    }

    private static Document of(@Nullable String centre) {
        return centre == null ? new Document() : new Document("state.centre", centre);
    }

    private static Document between(Instant from, Instant to) {
        return new Document("$gte", Date.from(from)).append("$lt", Date.from(to));
    }

    private static Document match(Document filter) {
        return new Document("$match", filter);
    }

    private static Document group(Object id, Document figures) {
        Document group = new Document("_id", id);
        group.putAll(figures);
        return new Document("$group", group);
    }

    private static Document cell(String time, String centre) {
        Document month =
                new Document("date", time).append("format", "%Y-%m").append("timezone", SofiaTime.ZONE.getId());
        return new Document("month", new Document("$dateToString", month)).append("centre", centre);
    }

    private static YearMonth month(Document row) {
        return YearMonth.parse(row.get("_id", Document.class).getString("month"));
    }

    private static String centre(Document row) {
        return row.get("_id", Document.class).getString("centre");
    }

    private static long number(Document row, String figure) {
        return row.get(figure, Number.class).longValue();
    }
}
