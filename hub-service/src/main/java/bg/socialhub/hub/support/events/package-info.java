/** What leaves the service about a support request. */
@NamedInterface("events")
@NullMarked
package bg.socialhub.hub.support.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
