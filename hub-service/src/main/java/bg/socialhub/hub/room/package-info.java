/** The rooms of a centre, kept by its manager. */
@NullMarked
package bg.socialhub.hub.room;

import org.jspecify.annotations.NullMarked;
