package bg.socialhub.events.stand;

import bg.socialhub.events.event.EventId;
import org.jspecify.annotations.Nullable;

/** What an enterprise applies for: perhaps a certain stand, and what it will show there. */
record StandWish(EventId event, String enterprise, @Nullable String stand, String goods) {}
