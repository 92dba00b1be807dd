/** Keeps personal numbers out of free text. */
@NullMarked
package bg.socialhub.hub.privacy;

import org.jspecify.annotations.NullMarked;
