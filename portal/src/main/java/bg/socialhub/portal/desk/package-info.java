/** What a centre's staff do every day, beginning with the page of today. */
@NullMarked
package bg.socialhub.portal.desk;

import org.jspecify.annotations.NullMarked;
