/** Refusals of the door itself as RFC 9457 describes them, in Bulgarian or English. */
@NullMarked
package bg.socialhub.gateway.problem;

import org.jspecify.annotations.NullMarked;
