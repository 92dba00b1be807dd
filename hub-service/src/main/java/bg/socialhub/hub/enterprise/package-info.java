/** What the hub remembers of the marketplace's enterprises. */
@NullMarked
package bg.socialhub.hub.enterprise;

import org.jspecify.annotations.NullMarked;
