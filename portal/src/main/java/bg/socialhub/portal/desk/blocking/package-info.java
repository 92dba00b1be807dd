/** Times at which nobody can book a room, and why. */
@NullMarked
package bg.socialhub.portal.desk.blocking;

import org.jspecify.annotations.NullMarked;
