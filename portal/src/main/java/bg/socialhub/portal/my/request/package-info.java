/** Requests to the centres for help. */
@NullMarked
package bg.socialhub.portal.my.request;

import org.jspecify.annotations.NullMarked;
