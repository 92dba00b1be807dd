/** What the door knows about a request while it is inside: who asks, which trace it belongs to, where it went. */
@NullMarked
package bg.socialhub.gateway.visit;

import org.jspecify.annotations.NullMarked;
