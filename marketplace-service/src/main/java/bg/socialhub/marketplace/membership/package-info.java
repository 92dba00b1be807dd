/** The members of enterprises, made known to the identity server. */
@NullMarked
package bg.socialhub.marketplace.membership;

import org.jspecify.annotations.NullMarked;
