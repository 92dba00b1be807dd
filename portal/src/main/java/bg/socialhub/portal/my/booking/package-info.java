/** Booking rooms of the centres. */
@NullMarked
package bg.socialhub.portal.my.booking;

import org.jspecify.annotations.NullMarked;
