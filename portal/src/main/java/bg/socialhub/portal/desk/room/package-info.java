/** The centre's rooms, kept by its manager. */
@NullMarked
package bg.socialhub.portal.desk.room;

import org.jspecify.annotations.NullMarked;
