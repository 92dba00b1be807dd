package bg.socialhub.hub.training.mongo;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Training;
import com.mongodb.client.result.UpdateResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Decides on the seats as they are and writes on that condition; whoever finds them changed meanwhile decides anew. */
@Repository
class MongoSeatLedger implements SeatLedger {

    static final String COLLECTION = "training_seats";

    private final MongoTemplate mongo;

    MongoSeatLedger(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Seats> find(TrainingId training) {
        return read(training).map(SeatsDocument::seats);
    }

    @Override
    public Map<TrainingId, Seats> all(Collection<TrainingId> trainings) {
        Document filter = new Document(
                "_id",
                new Document("$in", trainings.stream().map(TrainingId::value).toList()));
        Map<TrainingId, Seats> all = new HashMap<>();
        mongo.execute(COLLECTION, c -> {
            c.find(filter)
                    .map(SeatsDocument::from)
                    .forEach(found -> all.put(new TrainingId(found.training()), found.seats()));
            return true;
        });
        return all;
    }

    @Override
    public Seats claim(Training training, EnrolmentId who) {
        return change(training.id(), Optional.of(opening(training)), seats -> seats.with(who));
    }

    @Override
    public void release(TrainingId training, EnrolmentId who) {
        if (read(training).isPresent()) {
            change(training, Optional.empty(), seats -> seats.without(who));
        }
    }

    @Override
    public void resize(Training training) {
        Seats opening = opening(training);
        change(training.id(), Optional.of(opening), seats -> seats.resized(opening.size(), opening.plan()));
    }

    private Seats change(TrainingId training, Optional<Seats> opening, UnaryOperator<Seats> decision) {
        while (true) {
            SeatsDocument before = read(training).orElseGet(() -> open(training, opening.orElseThrow()));
            Seats after = decision.apply(before.seats());
            if (after.equals(before.seats()) || isWritten(before, after)) {
                return after;
            }
        }
    }

    private boolean isWritten(SeatsDocument before, Seats after) {
        Document same = new Document("_id", before.training()).append("version", before.version());
        Document next = before.next(after).toDocument();
        UpdateResult result = mongo.execute(COLLECTION, c -> c.replaceOne(same, next));
        return result != null && result.getMatchedCount() == 1;
    }

    private SeatsDocument open(TrainingId training, Seats opening) {
        SeatsDocument first = new SeatsDocument(training.value(), 1, opening);
        try {
            mongo.execute(COLLECTION, c -> c.insertOne(first.toDocument()));
            return first;
        } catch (DuplicateKeyException _) {
            return read(training).orElseThrow();
        }
    }

    private Optional<SeatsDocument> read(TrainingId training) {
        Document found = mongo.execute(
                COLLECTION, c -> c.find(new Document("_id", training.value())).first());
        return Optional.ofNullable(found).map(SeatsDocument::from);
    }

    private static Seats opening(Training training) {
        return Seats.open(training.programme().size(), training.version());
    }
}
