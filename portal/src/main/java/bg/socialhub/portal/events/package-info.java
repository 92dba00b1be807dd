/** The calendar of events, registration with or without an account, and what one holds after it. */
@NullMarked
package bg.socialhub.portal.events;

import org.jspecify.annotations.NullMarked;
