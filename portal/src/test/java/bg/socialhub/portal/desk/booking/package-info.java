/** Pages of a centre's bookings, without a gateway. */
@NullMarked
package bg.socialhub.portal.desk.booking;

import org.jspecify.annotations.NullMarked;
