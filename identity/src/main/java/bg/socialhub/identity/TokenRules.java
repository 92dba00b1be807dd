package bg.socialhub.identity;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a correctly signed token must say before it counts: issuer, audience, time, and that it is an access token. */
final class TokenRules {

    private static final Set<String> HEADER_TYPES = Set.of("JWT", "at+jwt");

    private TokenRules() {}

    static OAuth2TokenValidator<Jwt> of(IdentitySettings settings) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtIssuerValidator(settings.issuer()),
                new JwtTimestampValidator(settings.clockSkew()),
                TokenRules::expires,
                token -> audience(token, settings.audience()),
                TokenRules::accessToken,
                TokenRules::subject));
    }

    private static OAuth2TokenValidatorResult expires(Jwt token) {
        return verdict(token.getExpiresAt() != null, "The token never expires");
    }

    private static OAuth2TokenValidatorResult audience(Jwt token, List<String> accepted) {
        var audience = token.getAudience();
        return verdict(
                audience != null && audience.stream().anyMatch(accepted::contains),
                "The token is made out for another service");
    }

    // Keycloak signs ID tokens with the same keys; only the claim tells them from access tokens.
    private static OAuth2TokenValidatorResult accessToken(Jwt token) {
        var header = token.getHeaders().get("typ");
        return verdict(
                (header == null || HEADER_TYPES.contains(header))
                        && "Bearer".equals(token.getClaims().get("typ")),
                "The token is not an access token");
    }

    private static OAuth2TokenValidatorResult subject(Jwt token) {
        return verdict(Claims.text(token, "sub") != null, "The token names nobody");
    }

    private static OAuth2TokenValidatorResult verdict(boolean holds, String refusal) {
        return holds
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, refusal, null));
    }
}
