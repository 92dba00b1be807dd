package bg.socialhub.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Takes the token from the Authorization header only, and refuses an oversized one before anything reads it. */
final class BoundedBearerTokens implements BearerTokenResolver {

    static final int MAX_LENGTH = 16 * 1024;

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.length() > MAX_LENGTH) {
            throw new InvalidBearerTokenException("The token is too long");
        }
        return header.resolve(request);
    }
}
