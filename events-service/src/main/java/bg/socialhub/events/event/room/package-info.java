/** The conversation with the hub about an event's room: its answers, and the reminder when it owes one. */
@NullMarked
package bg.socialhub.events.event.room;

import org.jspecify.annotations.NullMarked;
