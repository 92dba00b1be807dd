/** What came of the events, by month and centre, for the ministry and for each centre about itself. */
@NullMarked
package bg.socialhub.events.statistics;

import org.jspecify.annotations.NullMarked;
