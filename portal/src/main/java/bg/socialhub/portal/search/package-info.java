/** The search over offers and enterprises, with completion while typing. */
@NullMarked
package bg.socialhub.portal.search;

import org.jspecify.annotations.NullMarked;
