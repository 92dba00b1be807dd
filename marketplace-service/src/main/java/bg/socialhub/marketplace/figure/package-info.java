/** Figures that the features count for the ministry and the centres. */
@NullMarked
package bg.socialhub.marketplace.figure;

import org.jspecify.annotations.NullMarked;
