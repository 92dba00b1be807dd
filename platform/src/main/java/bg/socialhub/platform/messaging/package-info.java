/** CloudEvents out of the aggregates' outboxes onto Kafka, and from Kafka into idempotent consumers. */
@NullMarked
package bg.socialhub.platform.messaging;

import org.jspecify.annotations.NullMarked;
