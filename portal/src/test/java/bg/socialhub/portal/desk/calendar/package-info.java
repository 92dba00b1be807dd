/** Tests without a server. */
@NullMarked
package bg.socialhub.portal.desk.calendar;

import org.jspecify.annotations.NullMarked;
