/** The life of an event: what is planned, whether it has its room, and whether the public may see it. */
@NullMarked
package bg.socialhub.events.event;

import org.jspecify.annotations.NullMarked;
