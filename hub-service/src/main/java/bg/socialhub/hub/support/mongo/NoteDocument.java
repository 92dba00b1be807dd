package bg.socialhub.hub.support.mongo;

import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.domain.Note;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;

/** An internal note as it is stored. */
record NoteDocument(String request, String author, Instant at, String text) {

    static NoteDocument from(Note note) {
        return new NoteDocument(note.request().value(), note.author(), note.at(), note.text());
    }

    static Note toDomain(Stored<NoteDocument> stored) {
        NoteDocument d = stored.state();
        return new Note(stored.id(), new SupportRequestId(d.request), d.author, d.at, d.text);
    }
}
