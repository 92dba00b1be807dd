/** Leaving without losing a request. */
@NullMarked
package bg.socialhub.gateway.drain;

import org.jspecify.annotations.NullMarked;
