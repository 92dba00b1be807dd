/** The event desk of a centre: plan an event and its room, publish it, see who comes, give stands, let people in. */
@NullMarked
package bg.socialhub.portal.eventdesk;

import org.jspecify.annotations.NullMarked;
