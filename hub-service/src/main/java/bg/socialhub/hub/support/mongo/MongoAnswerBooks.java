package bg.socialhub.hub.support.mongo;

import bg.socialhub.hub.support.domain.AnswerBook;
import bg.socialhub.hub.support.domain.AnswerBooks;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import org.springframework.stereotype.Repository;

@Repository
class MongoAnswerBooks implements AnswerBooks {

    private final AggregateStore<AnswerBookDocument> store;

    MongoAnswerBooks(AggregateStores stores) {
        this.store = stores.of("answer_books", AnswerBookDocument.class);
    }

    @Override
    public AnswerBook of(String centre) {
        return store.find(centre).map(AnswerBookDocument::toDomain).orElseGet(() -> AnswerBook.empty(centre));
    }

    @Override
    public AnswerBook save(AnswerBook book, String actor, String command, Instant now) {
        Change change = Change.by(actor, command, now);
        AnswerBookDocument document = AnswerBookDocument.from(book);
        Stored<AnswerBookDocument> stored = book.version() == 1
                ? store.insert(book.centre(), document, change)
                : store.save(book.centre(), book.version() - 1, document, change);
        return AnswerBookDocument.toDomain(stored);
    }
}
