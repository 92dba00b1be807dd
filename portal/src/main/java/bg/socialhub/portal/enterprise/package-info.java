/** What a buyer sees of an enterprise and of an offer. */
@NullMarked
package bg.socialhub.portal.enterprise;

import org.jspecify.annotations.NullMarked;
