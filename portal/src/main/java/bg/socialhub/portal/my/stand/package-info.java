/** Stands at events. */
@NullMarked
package bg.socialhub.portal.my.stand;

import org.jspecify.annotations.NullMarked;
