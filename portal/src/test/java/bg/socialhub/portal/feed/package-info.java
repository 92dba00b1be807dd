/** Pages of calendar subscriptions, without a gateway. */
@NullMarked
package bg.socialhub.portal.feed;

import org.jspecify.annotations.NullMarked;
