/** The days on which a centre does not work, and the official holidays of the country. */
@NullMarked
package bg.socialhub.hub.closing;

import org.jspecify.annotations.NullMarked;
