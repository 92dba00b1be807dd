package bg.socialhub.hub.support.domain;

import java.time.Instant;

/** The answer templates of all centres. */
public interface AnswerBooks {

    /** An empty one for a centre that has written none. */
    AnswerBook of(String centre);

    /** Writes what became of a centre's templates, if they are still at the version before. */
    AnswerBook save(AnswerBook book, String actor, String command, Instant now);
}
