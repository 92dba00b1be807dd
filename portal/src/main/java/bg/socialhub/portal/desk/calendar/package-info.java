/** Who has which room when, and booking it. */
@NullMarked
package bg.socialhub.portal.desk.calendar;

import org.jspecify.annotations.NullMarked;
