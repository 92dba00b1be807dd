/** The goods and services that enterprises offer. */
@NullMarked
package bg.socialhub.marketplace.offer;

import org.jspecify.annotations.NullMarked;
