/** The catalogue in memory: what the public finds, why it was found, and what else there is. */
@NullMarked
package bg.socialhub.marketplace.search;

import org.jspecify.annotations.NullMarked;
