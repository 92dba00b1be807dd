/** Pages of the desk, without a gateway. */
@NullMarked
package bg.socialhub.portal.desk;

import org.jspecify.annotations.NullMarked;
