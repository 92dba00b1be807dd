/** Routes that nobody has tried on everybody. */
@NullMarked
package bg.socialhub.hub.violations.routes;

import org.jspecify.annotations.NullMarked;
