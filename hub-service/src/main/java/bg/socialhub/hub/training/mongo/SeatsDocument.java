package bg.socialhub.hub.training.mongo;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.domain.Seats;
import java.util.List;
import org.bson.Document;

/** The seats of one training as they are stored; the version is the condition of the next write. */
record SeatsDocument(String training, long version, Seats seats) {

    SeatsDocument next(Seats after) {
        return new SeatsDocument(training, version + 1, after);
    }

    Document toDocument() {
        return new Document("_id", training)
                .append("version", version)
                .append("size", seats.size())
                .append("plan", seats.plan())
                .append("holders", values(seats.holders()))
                .append("waiting", values(seats.waiting()));
    }

    static SeatsDocument from(Document stored) {
        Seats seats = new Seats(
                stored.get("size", Number.class).intValue(),
                stored.get("plan", Number.class).longValue(),
                ids(stored, "holders"),
                ids(stored, "waiting"));
        return new SeatsDocument(
                stored.getString("_id"), stored.get("version", Number.class).longValue(), seats);
    }

    private static List<String> values(List<EnrolmentId> ids) {
        return ids.stream().map(EnrolmentId::value).toList();
    }

    private static List<EnrolmentId> ids(Document stored, String field) {
        return stored.getList(field, String.class, List.of()).stream()
                .map(EnrolmentId::new)
                .toList();
    }
}
