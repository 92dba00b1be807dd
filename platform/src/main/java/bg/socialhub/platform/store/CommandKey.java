package bg.socialhub.platform.store;

import java.util.Optional;

/** The idempotent request being answered on this thread; known to the store so that a repeat after a crash finds its own work. */
public final class CommandKey {

    private static final ScopedValue<Command> CURRENT = ScopedValue.newInstance();

    private CommandKey() {}

    public static Optional<String> current() {
        return command().map(Command::key);
    }

    static Optional<Command> command() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Runs an action as part of the command with this key, whose earlier attempt may have died and left its grounds. */
    public static <X extends Throwable> void run(String key, Grounds grounds, ScopedValue.CallableOp<?, X> action)
            throws X {
        ScopedValue.where(CURRENT, new Command(key, grounds)).call(action);
    }
}
