package bg.socialhub.marketplace.figure;

import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Lets the store group the moments by enterprise and month. */
@Component
class MongoMonthlyCounts implements MonthlyCounts {

    private final MongoTemplate mongo;

    MongoMonthlyCounts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    private record OfMoments(MongoTemplate mongo, String name, String collection, String enterprise, String moment)
            implements Figure {

        @Override
        public List<MonthlyCount> between(Instant from, Instant until) {
            var inTime = new Document(
                    "$match",
                    new Document(moment, new Document("$gte", Date.from(from)).append("$lt", Date.from(until))));
            var month = new Document("format", "%Y-%m")
                    .append("date", "$" + moment)
                    .append("timezone", SofiaTime.ZONE.getId());
            var group = new Document(
                            "_id",
                            new Document("enterprise", "$" + enterprise)
                                    .append("month", new Document("$dateToString", month)))
                    .append("count", new Document("$sum", 1));
            // the first match may use an index; the second one drops a document's other moments
            var pipeline =
                    List.of(inTime, new Document("$unwind", "$" + moment), inTime, new Document("$group", group));
            return mongo.getCollection(collection)
                    .aggregate(pipeline)
                    .map(OfMoments::count)
                    .into(new ArrayList<>());
        }

        private static MonthlyCount count(Document row) {
            var key = row.get("_id", Document.class);
            return new MonthlyCount(
                    key.getString("enterprise"),
                    YearMonth.parse(key.getString("month")),
                    row.get("count", Number.class).longValue());
        }
    }

    @Override
    public Figure figure(String name, String collection, String enterprise, String moment) {
        return new OfMoments(mongo, name, collection, enterprise, moment);
    }
}
