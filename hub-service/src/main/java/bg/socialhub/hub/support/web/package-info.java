/** The support desk over HTTP. */
@NullMarked
package bg.socialhub.hub.support.web;

import org.jspecify.annotations.NullMarked;
