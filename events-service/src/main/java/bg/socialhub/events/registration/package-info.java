/** Seats and the people who asked for them: never more than there are, and in the order in which they came. */
@NullMarked
package bg.socialhub.events.registration;

import org.jspecify.annotations.NullMarked;
