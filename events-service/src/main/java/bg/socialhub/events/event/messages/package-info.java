/** What this service tells the others about events. */
@NullMarked
package bg.socialhub.events.event.messages;

import org.jspecify.annotations.NullMarked;
