/** Months and links of events, without a server. */
@NullMarked
package bg.socialhub.portal.events;

import org.jspecify.annotations.NullMarked;
