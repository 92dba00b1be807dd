/** What the centres did, month by month: figures for the ministry and for each centre about itself. */
@NullMarked
package bg.socialhub.hub.statistics;

import org.jspecify.annotations.NullMarked;
