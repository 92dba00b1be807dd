/** Pages of one's own bookings, without a gateway. */
@NullMarked
package bg.socialhub.portal.my.booking;

import org.jspecify.annotations.NullMarked;
