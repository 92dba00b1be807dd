/** Reads the caller's access token: who it is, which roles, which centre, which enterprises. */
@NullMarked
package bg.socialhub.identity;

import org.jspecify.annotations.NullMarked;
