/** The six centres and the territory they serve: reference data that no request changes. */
@NullMarked
package bg.socialhub.hub.centre;

import org.jspecify.annotations.NullMarked;
