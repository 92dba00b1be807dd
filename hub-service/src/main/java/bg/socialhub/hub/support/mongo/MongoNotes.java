package bg.socialhub.hub.support.mongo;

import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.domain.Note;
import bg.socialhub.hub.support.domain.Notes;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.ListQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;

@Repository
class MongoNotes implements Notes {

    private static final String COLLECTION = "support_notes";

    private final AggregateStore<NoteDocument> store;

    MongoNotes(AggregateStores stores) {
        this.store = stores.of(COLLECTION, NoteDocument.class);
    }

    @Override
    public Note add(Note note) {
        Change change = Change.by(note.author(), "note-support-request", note.at());
        return NoteDocument.toDomain(store.insert(note.id(), NoteDocument.from(note), change));
    }

    @Override
    public List<Note> of(SupportRequestId request, int limit, @Nullable String after) {
        return store.query(all(request).ascending("state.at", limit, after)).stream()
                .map(NoteDocument::toDomain)
                .toList();
    }

    @Override
    public long count(SupportRequestId request) {
        return store.count(all(request).all());
    }

    private static ListQuery all(SupportRequestId request) {
        return new ListQuery().equal("state.request", request.value());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoNoteIndexes {

        @Bean
        CollectionIndexes noteIndexes() {
            return CollectionIndexes.on(COLLECTION).index("state.request", "state.at", "_id");
        }
    }
}
