/** Fairs, exchanges, forums and conferences of the centres: their life, registrations, tickets and stands. */
@NullMarked
package bg.socialhub.events;

import org.jspecify.annotations.NullMarked;
