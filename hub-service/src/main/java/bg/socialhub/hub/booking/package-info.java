/** Booking a room: who may have it when, and never two at once. */
@NullMarked
package bg.socialhub.hub.booking;

import org.jspecify.annotations.NullMarked;
