package bg.socialhub.hub.booking.feed;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MongoFeeds implements Feeds {

    private final AggregateStore<FeedDocument> store;

    MongoFeeds(AggregateStores stores) {
        this.store = stores.of("calendar_feeds", FeedDocument.class);
    }

    @Override
    public Optional<Feed> find(String id) {
        return store.find(id).map(FeedDocument::toDomain);
    }

    @Override
    public Feed add(Feed feed, String actor) {
        Change change = Change.by(actor, "renew-feed", feed.since());
        return FeedDocument.toDomain(store.insert(feed.id(), FeedDocument.from(feed), change));
    }

    @Override
    public Feed save(Feed feed, String actor, String command) {
        Change change = Change.by(actor, command, feed.since());
        return FeedDocument.toDomain(store.save(feed.id(), feed.version() - 1, FeedDocument.from(feed), change));
    }
}
