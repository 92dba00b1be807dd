package bg.socialhub.platform.store;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;

/** One collection of aggregates; every change is one conditional write of one document, then a signal to the relay. */
public final class AggregateStore<S> {

    private static final FindOneAndUpdateOptions RETURN_WRITTEN =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    /** What a document keeps for the relay and the consumers only. */
    private static final Document UNSEEN = new Document("inbox", 0).append("outbox", 0);

    private final MongoTemplate mongo;
    private final String collection;
    private final AggregateDocuments<S> documents;
    private final OutboxSignal signal;
    private final SharedReading<Question, List<Stored<S>>> shared = new SharedReading<>();

    /** Which documents, and by which fields in order. */
    private record Question(Document filter, List<String> order) {

        <D> FindIterable<D> of(MongoCollection<D> documents) {
            return documents.find(filter).projection(UNSEEN).sort(Sorts.ascending(order));
        }
    }

    AggregateStore(MongoTemplate mongo, String collection, AggregateDocuments<S> documents, OutboxSignal signal) {
        this.mongo = mongo;
        this.collection = collection;
        this.documents = documents;
        this.signal = signal;
    }

    public Optional<Stored<S>> find(String id) {
        Document found =
                mongo.execute(collection, c -> c.find(new Document("_id", id)).first());
        return Optional.ofNullable(found).map(this::asFound).map(this::read);
    }

    /** The aggregates with these ids, in no order. */
    public List<Stored<S>> all(Collection<String> ids) {
        return all(new Question(new Document("_id", new Document("$in", List.copyOf(ids))), List.of()));
    }

    /** Every aggregate, in the order of these fields. */
    public List<Stored<S>> allBy(String... fields) {
        return all(new Question(new Document(), List.of(fields)));
    }

    private List<Stored<S>> all(Question question) {
        return documents.remember() ? shared.ask(question, () -> readAgain(question)) : read(question);
    }

    private List<Stored<S>> read(Question question) {
        List<Stored<S>> all = new ArrayList<>();
        mongo.execute(collection, c -> {
            question.of(c).forEach(found -> all.add(documents.read(found)));
            return true;
        });
        return all;
    }

    private List<Stored<S>> readAgain(Question question) {
        List<Stored<S>> all = new ArrayList<>();
        mongo.execute(collection, c -> {
            Codec<Document> codec = c.getCodecRegistry().get(Document.class);
            question.of(c.withDocumentClass(DocumentBytes.class))
                    .forEach(found -> all.add(documents.readAgain(found, codec)));
            return true;
        });
        return List.copyOf(all);
    }

    /** The aggregates that a query on {@code state.*} fields finds, in its order. */
    public List<Stored<S>> query(Query query) {
        return mongo.find(query, Document.class, collection).stream()
                .map(documents::read)
                .toList();
    }

    public long count(Query query) {
        return mongo.count(query, collection);
    }

    /**
     * Writes a new aggregate at version 1. A repeat of the command that made it gets the aggregate as it is now.
     *
     * @throws AlreadyExists when another command made an aggregate with this id
     */
    public Stored<S> insert(String id, S state, Change change) {
        Document document = documents.create(id, state, change);
        try {
            mongo.execute(collection, c -> c.insertOne(document));
        } catch (DuplicateKeyException _) {
            return madeByThisCommand(id).orElseThrow(() -> new AlreadyExists(collection, id));
        }
        signalIfPublishing(id, change);
        return read(document);
    }

    /**
     * Replaces the state of an aggregate that is still at the expected version; the version becomes one more. A repeat of
     * the command that did so gets the aggregate as it is now.
     *
     * @throws VersionConflict when it is not
     * @throws AlreadyConsumed when the consumed event has changed this aggregate before
     */
    public Stored<S> save(String id, long expectedVersion, S state, Change change) {
        if (isMadeBefore(id, expectedVersion)) {
            return find(id).orElseThrow();
        }
        Document filter = new Document("_id", id).append("version", expectedVersion);
        if (change.consumed() != null) {
            filter.append("inbox", new Document("$ne", change.consumed()));
        }
        Document update = documents.update(expectedVersion + 1, state, change);
        Document written = mongo.execute(collection, c -> c.findOneAndUpdate(filter, update, RETURN_WRITTEN));
        if (written == null) {
            throw refusal(id, expectedVersion, change);
        }
        signalIfPublishing(id, change);
        return read(written);
    }

    private Document asFound(Document document) {
        return CommandKey.command()
                .map(command -> command.asFound(collection, document))
                .orElse(document);
    }

    private Stored<S> read(Document document) {
        CommandKey.command().ifPresent(command -> command.saw(collection, document));
        return documents.read(document);
    }

    private boolean isMadeBefore(String id, long version) {
        return CommandKey.command()
                .filter(command -> command.hasMade(collection, id, version))
                .isPresent();
    }

    private RuntimeException refusal(String id, long expectedVersion, Change change) {
        String consumed = change.consumed();
        if (consumed != null && mongo.count(consumedBy(id, consumed), collection) > 0) {
            return new AlreadyConsumed(collection, id, consumed);
        }
        return new VersionConflict(collection, id, expectedVersion);
    }

    private static Query consumedBy(String id, String eventId) {
        return new BasicQuery(new Document("_id", id).append("inbox", eventId));
    }

    private Optional<Stored<S>> madeByThisCommand(String id) {
        return CommandKey.current()
                .flatMap(key -> find(id).filter(stored -> stored.history().stream()
                        .anyMatch(entry -> entry.version() == 1 && key.equals(entry.commandKey()))));
    }

    private void signalIfPublishing(String id, Change change) {
        if (!change.events().isEmpty()) {
            signal.written(collection, id);
        }
    }
}
