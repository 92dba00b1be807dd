/** What leaves the service about certificates that end. */
@NamedInterface("events")
@NullMarked
package bg.socialhub.hub.certification.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
