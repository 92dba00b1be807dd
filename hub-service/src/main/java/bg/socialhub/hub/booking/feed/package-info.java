/** Secret addresses at which a calendar program finds a centre's bookings, or a person's own with their trainings. */
@NullMarked
package bg.socialhub.hub.booking.feed;

import org.jspecify.annotations.NullMarked;
