package bg.socialhub.hub.booking.feed;

import bg.socialhub.platform.store.NewId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The address at which a calendar program finds bookings. The address ends in a secret, of which only a hash is kept.
 *
 * @param whose the centre's code, or the person's id
 * @param hash of the secret; null while the address is revoked
 * @param since when the address was made or revoked
 * @param version the optimistic lock; 1 when new
 */
record Feed(Scope scope, String whose, @Nullable String hash, Instant since, long version) {

    /** Whose bookings a feed shows. */
    enum Scope {
        /** The person's own. */
        MINE,
        /** All of one centre; its staff share one address. */
        CENTRE
    }

    /** There is one feed for each centre and person, under an id that tells neither. */
    static String idOf(Scope scope, String whose) {
        return NewId.derive("calendar-feed/" + scope + "/" + whose).toString();
    }

    String id() {
        return idOf(scope, whose);
    }

    boolean isActive() {
        return hash != null;
    }

    /** The same feed at another address; the one before leads nowhere from now on. */
    Feed renewed(String secret, Instant now) {
        return new Feed(scope, whose, hashOf(secret), now, version + 1);
    }

    Feed revoked(Instant now) {
        return new Feed(scope, whose, null, now, version + 1);
    }

    boolean opensTo(String secret) {
        return hash != null
                && MessageDigest.isEqual(
                        hash.getBytes(StandardCharsets.US_ASCII), hashOf(secret).getBytes(StandardCharsets.US_ASCII));
    }

    static String hashOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
