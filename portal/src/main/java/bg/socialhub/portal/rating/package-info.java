/** How good a centre's help was, said by a link without signing in. */
@NullMarked
package bg.socialhub.portal.rating;

import org.jspecify.annotations.NullMarked;
