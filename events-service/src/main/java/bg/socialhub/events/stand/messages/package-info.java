/** What this service tells the others about stands. */
@NullMarked
package bg.socialhub.events.stand.messages;

import org.jspecify.annotations.NullMarked;
