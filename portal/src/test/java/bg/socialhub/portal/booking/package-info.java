/** Tests without a server. */
@NullMarked
package bg.socialhub.portal.booking;

import org.jspecify.annotations.NullMarked;
