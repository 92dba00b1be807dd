/** The articles of the centres as their staff write, share and publish them. */
@NullMarked
package bg.socialhub.portal.desk.knowledge;

import org.jspecify.annotations.NullMarked;
