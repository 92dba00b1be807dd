/** Support requests in MongoDB. */
@NullMarked
package bg.socialhub.hub.support.mongo;

import org.jspecify.annotations.NullMarked;
