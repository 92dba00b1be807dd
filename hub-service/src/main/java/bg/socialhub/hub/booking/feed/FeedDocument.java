package bg.socialhub.hub.booking.feed;

import bg.socialhub.hub.booking.feed.Feed.Scope;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A feed as it is stored. */
record FeedDocument(Scope scope, String whose, @Nullable String hash, Instant since) {

    static FeedDocument from(Feed feed) {
        return new FeedDocument(feed.scope(), feed.whose(), feed.hash(), feed.since());
    }

    static Feed toDomain(Stored<FeedDocument> stored) {
        FeedDocument d = stored.state();
        return new Feed(d.scope, d.whose, d.hash, d.since, stored.version());
    }
}
