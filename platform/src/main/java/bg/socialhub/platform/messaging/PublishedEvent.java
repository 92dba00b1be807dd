package bg.socialhub.platform.messaging;

import java.time.Instant;

/** A fact that leaves the service: it carries the state that resulted and the aggregate's version after its write. */
public interface PublishedEvent {

    /** The aggregate's id: the record's key and the CloudEvent's subject. */
    String aggregateId();

    long version();

    Instant occurredAt();
}
