/** The days on which the centre is closed, a year at a time. */
@NullMarked
package bg.socialhub.portal.desk.closing;

import org.jspecify.annotations.NullMarked;
