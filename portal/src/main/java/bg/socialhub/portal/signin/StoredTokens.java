package bg.socialhub.portal.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one session.
 *
 * @param version counts the refreshes, so that two requests never spend one refresh token
 * @param refreshingUntil until when somebody is getting newer ones
 */
record StoredTokens(
        String access,
        Instant accessExpires,
        @Nullable String refresh,
        String subject,
        String name,
        long version,
        @Nullable Instant refreshingUntil) {}
