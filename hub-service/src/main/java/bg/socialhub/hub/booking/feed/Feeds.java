package bg.socialhub.hub.booking.feed;

import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.VersionConflict;
import java.util.Optional;

/** All feeds. */
interface Feeds {

    Optional<Feed> find(String id);

    /** @throws AlreadyExists when somebody else made it in this moment */
    Feed add(Feed feed, String actor);

    /** @throws VersionConflict when somebody else changed it in this moment */
    Feed save(Feed feed, String actor, String command);
}
