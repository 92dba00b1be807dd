/** The offers of one's enterprises. */
@NullMarked
package bg.socialhub.portal.my.offer;

import org.jspecify.annotations.NullMarked;
