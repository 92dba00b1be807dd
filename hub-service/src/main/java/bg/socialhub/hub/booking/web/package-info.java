/** Bookings, availability and calendars over HTTP. */
@NullMarked
package bg.socialhub.hub.booking.web;

import org.jspecify.annotations.NullMarked;
