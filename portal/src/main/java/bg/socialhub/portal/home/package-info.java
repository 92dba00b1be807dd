/** The start page. */
@NullMarked
package bg.socialhub.portal.home;

import org.jspecify.annotations.NullMarked;
