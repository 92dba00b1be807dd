/** What leaves the service about a booking. */
@NamedInterface("events")
@NullMarked
package bg.socialhub.hub.booking.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
