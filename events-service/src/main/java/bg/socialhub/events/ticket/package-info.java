/** Tickets and the door: what a code stands for, and letting each in once. */
@NullMarked
package bg.socialhub.events.ticket;

import org.jspecify.annotations.NullMarked;
