/** What a week in a room looks like, without a server. */
@NullMarked
package bg.socialhub.portal.centre;

import org.jspecify.annotations.NullMarked;
