/** Bookings and the claims ledger in MongoDB. */
@NullMarked
package bg.socialhub.hub.booking.mongo;

import org.jspecify.annotations.NullMarked;
