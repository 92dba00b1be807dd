package bg.socialhub.hub.assessment;

import java.util.Locale;

/** What can be done with an assessment; both sides do the same. */
enum Step {
    ANSWER,
    COMPLETE,
    WITHDRAW,
    BEGIN_ANEW;

    /** The step's name in the audit and in diagrams. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-assessment";
    }
}
