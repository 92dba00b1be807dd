/** What the marketplace achieved, month by month, for the ministry and the centres. */
@NullMarked
package bg.socialhub.marketplace.statistics;

import org.jspecify.annotations.NullMarked;
