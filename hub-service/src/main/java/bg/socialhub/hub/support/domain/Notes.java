package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.SupportRequestId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All internal notes. */
public interface Notes {

    Note add(Note note);

    /** A page of a request's notes, the oldest first, and one more if there is a further page. */
    List<Note> of(SupportRequestId request, int limit, @Nullable String after);

    long count(SupportRequestId request);

    /** Where the page after this note begins. */
    static String place(Note note) {
        return note.at().toEpochMilli() + " " + note.id();
    }
}
