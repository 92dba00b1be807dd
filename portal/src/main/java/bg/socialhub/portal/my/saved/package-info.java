/** Enterprises that one wants to find again. */
@NullMarked
package bg.socialhub.portal.my.saved;

import org.jspecify.annotations.NullMarked;
