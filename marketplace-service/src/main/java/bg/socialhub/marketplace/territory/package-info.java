/** The districts of Bulgaria and which regional centre answers for each of them. */
@NullMarked
package bg.socialhub.marketplace.territory;

import org.jspecify.annotations.NullMarked;
