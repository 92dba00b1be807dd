/** The wishes of events for rooms, as they arrive from Kafka. */
@NullMarked
package bg.socialhub.hub.booking.messaging;

import org.jspecify.annotations.NullMarked;
