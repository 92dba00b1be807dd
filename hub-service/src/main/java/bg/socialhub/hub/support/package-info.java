/** An enterprise asks its centre for help and says in the end how good it was. */
@NullMarked
package bg.socialhub.hub.support;

import org.jspecify.annotations.NullMarked;
