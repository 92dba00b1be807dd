/** The enterprises that a signed-in person wants to find again. */
@NullMarked
package bg.socialhub.marketplace.saved;

import org.jspecify.annotations.NullMarked;
