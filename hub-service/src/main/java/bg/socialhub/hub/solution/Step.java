package bg.socialhub.hub.solution;

import java.util.Locale;

/** What a centre's manager can do with a solution. */
enum Step {
    CHANGE,
    ARCHIVE,
    RESTORE;

    /** The step's name in the audit and in diagrams. */
    String label() {
        return name().toLowerCase(Locale.ROOT) + "-solution";
    }
}
