/** What leaves the service about an enterprise. */
@NamedInterface("events")
@NullMarked
package bg.socialhub.marketplace.enterprise.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
