package bg.socialhub.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The realm's public keys: fetched by the first token that needs them, kept, and looked up again when they are old or a
 * token names an unknown one. A flood of unknown key ids, or a dead Keycloak, costs one attempt per pause.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

    static final Duration FRESH = Duration.ofMinutes(5);
    static final Duration USABLE = Duration.ofHours(1);
    static final Duration PAUSE = Duration.ofSeconds(2);

    private final Callable<JWKSet> remote;
    private final InstantSource clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Known known = new Known(null, Instant.EPOCH, Instant.EPOCH);

    SigningKeys(Callable<JWKSet> remote, InstantSource clock) {
        this.remote = remote;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        var before = known;
        if (before.fetched.plus(FRESH).isAfter(clock.instant())) {
            var matching = selector.select(before.usable(clock.instant()));
            if (!matching.isEmpty()) {
                return matching;
            }
        }
        return selector.select(refreshed(before).usable(clock.instant()));
    }

    private Known refreshed(Known before) {
        fetching.lock();
        try {
            var somebodyElseDid = known != before;
            var tooSoon = known.attempted.plus(PAUSE).isAfter(clock.instant());
            if (!somebodyElseDid && !tooSoon) {
                known = fetch(before);
            }
            return known;
        } finally {
            fetching.unlock();
        }
    }

    private Known fetch(Known before) {
        try {
            var keys = remote.call();
            return new Known(keys, clock.instant(), clock.instant());
        } catch (Exception unreachable) {
            return new Known(before.keys, before.fetched, clock.instant());
        }
    }

    private record Known(@Nullable JWKSet keys, Instant fetched, Instant attempted) {

        JWKSet usable(Instant now) throws KeySourceException {
            if (keys == null || fetched.plus(USABLE).isBefore(now)) {
                throw new SigningKeysUnavailable();
            }
            return keys;
        }
    }
}
