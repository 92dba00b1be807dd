package bg.socialhub.hub.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All reminders that were given. */
interface Reminders {

    Optional<Reminder> find(ReminderId id);

    /** Those that were given of these. */
    List<Reminder> all(Collection<ReminderId> ids);

    /** Gives a reminder and tells of it in the same write; empty when it was given before, whoever gave it. */
    Optional<Reminder> give(Reminder reminder);

    /** A page of one centre's or of some enterprises' reminders, the newest first, and one more if there is a further page. */
    List<Reminder> search(Scope scope, int limit, @Nullable String after);

    long count(Scope scope);

    /** Where the page after this reminder begins. */
    static String place(Reminder reminder) {
        return reminder.at().toEpochMilli() + " " + reminder.id();
    }
}
