/** What this service tells the others about registrations: ids and states, never a person. */
@NullMarked
package bg.socialhub.events.registration.messages;

import org.jspecify.annotations.NullMarked;
