/** What booking a room is like for everybody who may: what goes with it, and whether it could be had. */
@NullMarked
package bg.socialhub.portal.booking;

import org.jspecify.annotations.NullMarked;
