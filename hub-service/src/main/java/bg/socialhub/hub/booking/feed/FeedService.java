package bg.socialhub.hub.booking.feed;

import bg.socialhub.hub.booking.domain.BookingException.FeedNotFound;
import bg.socialhub.hub.booking.domain.BookingException.NotAllowed;
import bg.socialhub.hub.booking.feed.Feed.Scope;
import bg.socialhub.identity.CurrentUser;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes, renews and revokes the addresses of feeds, and opens them to whoever has one. */
@Service
class FeedService {

    private static final int SECRET_BYTES = 32;

    private final Feeds feeds;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FeedService(Feeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** A feed and its secret, which is told this once. */
    record Issued(Feed feed, String secret) {}

    /** Makes a new address; the one before leads nowhere from now on. */
    Issued renew(Scope scope, CurrentUser user) {
        String whose = whose(scope, user);
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        Feed feed = feeds.find(Feed.idOf(scope, whose))
                .map(before -> feeds.save(before.renewed(secret, now), user.id(), "renew-feed"))
                .orElseGet(() -> feeds.add(new Feed(scope, whose, Feed.hashOf(secret), now, 1), user.id()));
        return new Issued(feed, secret);
    }

    /** Takes the address back; one that is not there any more stays so. */
    void revoke(Scope scope, CurrentUser user) {
        feeds.find(Feed.idOf(scope, whose(scope, user)))
                .filter(Feed::isActive)
                .ifPresent(feed -> feeds.save(feed.revoked(clock.instant()), user.id(), "revoke-feed"));
    }

    /** The feeds that this user has made, and may renew and revoke. */
    List<Feed> of(CurrentUser user) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope == Scope.MINE || isStaff(user))
                .flatMap(scope -> feeds.find(Feed.idOf(scope, whose(scope, user))).stream())
                .filter(Feed::isActive)
                .toList();
    }

    /** @throws FeedNotFound when there is no such feed, or the secret is not its own */
    Feed open(String id, String secret) {
        return feeds.find(id).filter(feed -> feed.opensTo(secret)).orElseThrow(FeedNotFound::new);
    }

    private static String whose(Scope scope, CurrentUser user) {
        return switch (scope) {
            case MINE -> user.id();
            case CENTRE ->
                Optional.ofNullable(user.centre())
                        .filter(user::isStaffOf)
                        .orElseThrow(() -> new NotAllowed("have a feed of a centre"));
        };
    }

    private static boolean isStaff(CurrentUser user) {
        return user.centre() != null && user.isStaffOf(user.centre());
    }
}
