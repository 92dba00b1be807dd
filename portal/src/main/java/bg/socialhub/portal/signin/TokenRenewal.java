package bg.socialhub.portal.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/**
 * Renews tokens. The realm takes a refresh token once only, so of all requests and instances that want to renew one session's
 * tokens exactly one does; the others go on with the old access token while it lasts, or wait for the new one.
 */
@Component
class TokenRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(TokenRenewal.class);
    private static final Duration LEEWAY = Duration.ofSeconds(30);
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final String SPENT = "invalid_grant";

    private final TokenVault vault;
    private final ClientRegistration client;
    private final RestClientRefreshTokenTokenResponseClient exchange;
    private final Clock clock;

    TokenRenewal(
            TokenVault vault,
            ClientRegistration client,
            RestClientRefreshTokenTokenResponseClient exchange,
            Clock clock) {
        this.vault = vault;
        this.client = client;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** Tokens that are good for a while, or nothing when the session at the identity server has ended. */
    Optional<StoredTokens> fresh(String key, StoredTokens tokens) {
        boolean lasts = tokens.accessExpires().isAfter(clock.instant().plus(LEEWAY));
        return lasts ? Optional.of(tokens) : renew(key, tokens);
    }

    Optional<StoredTokens> renew(String key, StoredTokens tokens) {
        Instant now = clock.instant();
        if (vault.claimRefresh(key, tokens.version(), now, now.plus(CLAIM))) {
            return exchange(key, tokens);
        }
        return tokens.accessExpires().isAfter(now) ? Optional.of(tokens) : awaited(key, tokens.version());
    }

    private Optional<StoredTokens> exchange(String key, StoredTokens old) {
        if (old.refresh() == null) {
            vault.forget(key);
            return Optional.empty();
        }
        try {
            var request = new OAuth2RefreshTokenGrantRequest(
                    client, access(old), new OAuth2RefreshToken(old.refresh(), null));
            var answer = exchange.getTokenResponse(request);
            var refresh = answer.getRefreshToken();
            var renewed = new StoredTokens(
                    answer.getAccessToken().getTokenValue(),
                    answer.getAccessToken().getExpiresAt(),
                    refresh == null ? old.refresh() : refresh.getTokenValue(),
                    old.subject(),
                    old.name(),
                    old.version() + 1,
                    null);
            vault.keep(key, renewed, clock.instant().plusSeconds(SessionStore.IDLE_SECONDS));
            return Optional.of(renewed);
        } catch (OAuth2AuthorizationException e) {
            return refused(key, old, e);
        }
    }

    private Optional<StoredTokens> refused(String key, StoredTokens old, OAuth2AuthorizationException refusal) {
        if (SPENT.equals(refusal.getError().getErrorCode())) {
            vault.forget(key);
            return Optional.empty();
        }
        LOG.warn("Tokens cannot be renewed now: {}", refusal.getMessage());
        return old.accessExpires().isAfter(clock.instant()) ? Optional.of(old) : Optional.empty();
    }

    private Optional<StoredTokens> awaited(String key, long version) {
        Instant patience = clock.instant().plus(CLAIM);
        while (clock.instant().isBefore(patience)) {
            Optional<StoredTokens> found = vault.find(key);
            if (found.isEmpty() || found.get().version() != version) {
                return found;
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static OAuth2AccessToken access(StoredTokens tokens) {
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, tokens.access(), null, tokens.accessExpires());
    }
}
