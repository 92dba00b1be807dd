package bg.socialhub.platform.store;

import bg.socialhub.platform.messaging.PublishedEvent;

/** Turns an event into the entry that its aggregate's document keeps until it is sent. */
@FunctionalInterface
public interface OutboxWriter {
    OutboxEntry entry(PublishedEvent event, String actor);
}
