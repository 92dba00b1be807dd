package bg.socialhub.platform.store;

/** Tells the relay that an aggregate's outbox has something to send; losing a signal only delays the event until the sweep. */
@FunctionalInterface
public interface OutboxSignal {
    void written(String collection, String id);
}
