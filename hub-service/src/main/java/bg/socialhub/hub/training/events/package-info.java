/** What leaves the service about a training. */
@NamedInterface("events")
@NullMarked
package bg.socialhub.hub.training.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
