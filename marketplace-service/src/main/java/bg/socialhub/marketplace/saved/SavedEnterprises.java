package bg.socialhub.marketplace.saved;

import java.time.Instant;
import java.util.List;

/** What each person has saved: one list per person, newest first, of at most {@link #MOST} enterprises. */
interface SavedEnterprises {

    int MOST = 100;

    /** An enterprise and when it was saved. */
    record Saved(String enterpriseId, Instant at) {}

    List<Saved> of(String person);

    /** Adds what is not there yet; false when the list is full. */
    boolean add(String person, Saved saved);

    void remove(String person, String enterpriseId);
}
