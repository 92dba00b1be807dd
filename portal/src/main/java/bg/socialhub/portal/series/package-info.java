/** Bookings that repeat: planning a series, seeing what became of each day, changing and ending it; at the desk and for members. */
@NullMarked
package bg.socialhub.portal.series;

import org.jspecify.annotations.NullMarked;
