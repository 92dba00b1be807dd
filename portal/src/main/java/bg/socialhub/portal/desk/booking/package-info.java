/** The centre's bookings and its decisions on them. */
@NullMarked
package bg.socialhub.portal.desk.booking;

import org.jspecify.annotations.NullMarked;
