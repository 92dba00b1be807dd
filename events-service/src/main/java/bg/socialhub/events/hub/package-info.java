/** What this service reads of hub-service over HTTP. */
@NullMarked
package bg.socialhub.events.hub;

import org.jspecify.annotations.NullMarked;
