/** Tests without a server. */
@NullMarked
package bg.socialhub.portal.series;

import org.jspecify.annotations.NullMarked;
