/** Files of a support request, as both sides give and save them. */
@NullMarked
package bg.socialhub.portal.attachment;

import org.jspecify.annotations.NullMarked;
