package bg.socialhub.hub.booking.mongo;

import bg.socialhub.hub.booking.BookingFigures;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoBookingFigures implements BookingFigures {

    private final MongoTemplate mongo;

    MongoBookingFigures(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Booked> booked(Instant from, Instant to, @Nullable String centre) {
        Document confirmed = new Document("state.status", Status.CONFIRMED.name())
                .append("state.start", new Document("$gte", Date.from(from)).append("$lt", Date.from(to)));
        if (centre != null) {
            confirmed.append("state.centre", centre);
        }
        Document month = new Document("date", "$state.start")
                .append("format", "%Y-%m")
                .append("timezone", SofiaTime.ZONE.getId());
        Document group = new Document(
                        "_id",
                        new Document("month", new Document("$dateToString", month)).append("centre", "$state.centre"))
                .append("bookings", new Document("$sum", 1))
                .append(
                        "millis",
                        new Document("$sum", new Document("$subtract", List.of("$state.end", "$state.start"))));
        List<Document> pipeline = List.of(new Document("$match", confirmed), new Document("$group", group));
        List<Booked> rows = new ArrayList<>();
        mongo.execute(
                MongoBookings.COLLECTION,
                bookings -> bookings.aggregate(pipeline)
                        .map(MongoBookingFigures::row)
                        .into(rows));
        return rows;
    }

    @Override
    public List<Taken> taken(Instant from, Instant to, String centre) {
        Document confirmed = new Document("state.status", Status.CONFIRMED.name())
                .append("state.centre", centre)
                .append("state.start", new Document("$lt", Date.from(to)))
                .append("state.end", new Document("$gt", Date.from(from)));
        List<Taken> taken = new ArrayList<>();
        mongo.execute(
                MongoBookings.COLLECTION,
                bookings -> bookings.find(confirmed)
                        .projection(new Document("state.room", 1)
                                .append("state.start", 1)
                                .append("state.end", 1))
                        .map(MongoBookingFigures::taken)
                        .into(taken));
        return taken;
    }

    private static Taken taken(Document found) {
        Document state = found.get("state", Document.class);
        return new Taken(
                new RoomId(state.getString("room")),
                new Slot(
                        state.getDate("start").toInstant(), state.getDate("end").toInstant()));
    }

    private static Booked row(Document found) {
        Document id = found.get("_id", Document.class);
        return new Booked(
                YearMonth.parse(id.getString("month")),
                id.getString("centre"),
                found.get("bookings", Number.class).longValue(),
                Duration.ofMillis(found.get("millis", Number.class).longValue()));
    }
}
