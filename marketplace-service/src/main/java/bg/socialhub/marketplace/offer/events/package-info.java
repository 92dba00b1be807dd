/** What leaves the service about an offer. */
@NamedInterface("events")
@NullMarked
package bg.socialhub.marketplace.offer.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
