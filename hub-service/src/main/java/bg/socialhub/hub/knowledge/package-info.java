/** What the centres have learnt, for their staff and for everybody, found in the words of a new request. */
@NullMarked
package bg.socialhub.hub.knowledge;

import org.jspecify.annotations.NullMarked;
