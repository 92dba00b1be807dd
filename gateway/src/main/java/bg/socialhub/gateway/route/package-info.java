/** Where a request goes, how it is carried there and back, and what keeps one service's trouble from the others. */
@NullMarked
package bg.socialhub.gateway.route;

import org.jspecify.annotations.NullMarked;
