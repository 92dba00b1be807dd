/** What leaves the service about a partnership. */
@NamedInterface("events")
@NullMarked
package bg.socialhub.marketplace.partnership.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
