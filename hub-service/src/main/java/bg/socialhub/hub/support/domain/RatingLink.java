package bg.socialhub.hub.support.domain;

import java.time.Instant;

/**
 * Lets whoever holds its secret rate a request once without a login.
 *
 * @param version of the request that was closed; the secret is made from it
 * @param hash of the secret, which is not stored
 */
public record RatingLink(long version, String hash, Instant expiresAt) {

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
