package bg.socialhub.events.event;

import bg.socialhub.platform.store.VersionConflict;
import java.util.function.Supplier;

/** Decisions that hold whatever somebody else wrote in the same moment: they read and decide again. */
public final class Conflicts {

    private static final int ATTEMPTS = 5;

    private Conflicts() {}

    /**
     * Reads, decides and writes, from the start again when another write was faster.
     *
     * @throws VersionConflict when others were faster each time
     */
    public static <T> T decideAnew(Supplier<T> decision) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return decision.get();
            } catch (VersionConflict _) {
                continue; // because the next attempt reads what the other wrote
            }
        }
        return decision.get();
    }
}
