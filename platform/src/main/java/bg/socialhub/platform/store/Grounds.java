package bg.socialhub.platform.store;

import java.util.List;
import org.bson.Document;

/** What an idempotent request found before it changed aggregates; kept until it is answered, so that a repeat decides on the same. */
public interface Grounds {

    /** Keeps one before its aggregate is changed. */
    void keep(Ground ground);

    /** Every one that this request kept, by whichever attempt, the oldest first. */
    List<Ground> kept();

    /** One aggregate's version and state before a change. */
    record Ground(String collection, String id, long version, Document state) {}
}
