/** Bookings that repeat: made at once from a rule, each occurrence a booking of its own. */
@NullMarked
package bg.socialhub.hub.booking.series;

import org.jspecify.annotations.NullMarked;
