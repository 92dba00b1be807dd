/** What leaves the service about a centre. */
@NamedInterface("events")
@NullMarked
package bg.socialhub.hub.centre.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
