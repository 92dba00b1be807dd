/** What the centres have published, for everybody. */
@NullMarked
package bg.socialhub.portal.knowledge;

import org.jspecify.annotations.NullMarked;
