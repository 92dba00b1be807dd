/** Stands at an event: enterprises apply, staff give each stand to at most one of them. */
@NullMarked
package bg.socialhub.events.stand;

import org.jspecify.annotations.NullMarked;
