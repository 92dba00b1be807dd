/** The life of a booking and the rules of the ledger, without any framework. */
@NullMarked
package bg.socialhub.hub.booking.domain;

import org.jspecify.annotations.NullMarked;
