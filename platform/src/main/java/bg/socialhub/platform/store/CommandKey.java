package bg.socialhub.platform.store;

import java.util.Optional;

/** The idempotent request being answered on this thread; known to the store so that a repeat after a crash finds its own work. */
public final class CommandKey {

    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private CommandKey() {}

    public static Optional<String> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Runs an action as part of the command with this key. */
    public static <X extends Throwable> void run(String key, ScopedValue.CallableOp<?, X> action) throws X {
        ScopedValue.where(CURRENT, key).call(action);
    }
}
