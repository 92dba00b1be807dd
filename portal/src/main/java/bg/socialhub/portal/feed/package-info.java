/** Subscriptions by which calendar programs show bookings: a person's own, and those of a centre. */
@NullMarked
package bg.socialhub.portal.feed;

import org.jspecify.annotations.NullMarked;
