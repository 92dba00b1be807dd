package bg.socialhub.gateway.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Judges the Authorization header. A good token is remembered for a short while, so that its signature is not checked each time. */
@Component
class Tokens {

    private static final int MAX_LENGTH = 16 * 1024;
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int REMEMBERED_AT_MOST = 10_000;
    private static final String BEARER = "Bearer ";

    private final JwtDecoder decoder;
    private final Clock clock = Clock.systemUTC();
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED_AT_MOST)
            .expireAfterWrite(REMEMBERED)
            .build();

    Tokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    Verdict judge(@Nullable String authorization) {
        if (authorization == null) {
            return new Verdict.Anonymous();
        }
        boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        if (!bearer || authorization.length() > MAX_LENGTH) {
            return new Verdict.Bad();
        }
        String token = authorization.substring(BEARER.length()).strip();
        Known remembered = known.getIfPresent(token);
        return remembered != null && clock.instant().isBefore(remembered.expiresAt())
                ? new Verdict.Good(remembered.subject())
                : decoded(token);
    }

    private Verdict decoded(String token) {
        try {
            Jwt jwt = decoder.decode(token);
            String subject = Objects.requireNonNullElse(jwt.getSubject(), "");
            known.put(token, new Known(subject, Objects.requireNonNullElse(jwt.getExpiresAt(), Instant.MIN)));
            return new Verdict.Good(subject);
        } catch (BadJwtException bad) {
            return new Verdict.Bad();
        } catch (JwtException keysUnavailable) {
            return new Verdict.Anonymous(); // because the services check again, and say themselves that they cannot
        }
    }

    private record Known(String subject, Instant expiresAt) {}

    /** What a token is worth. */
    sealed interface Verdict {
        record Anonymous() implements Verdict {}

        record Good(String subject) implements Verdict {}

        record Bad() implements Verdict {}
    }
}
