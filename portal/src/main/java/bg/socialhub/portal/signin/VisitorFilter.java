package bg.socialhub.portal.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows the visitor by the access token of now, not by the sign-in of some hours ago: roles may have changed since, and where
 * the session at the identity server has ended, the one here ends too.
 */
@Component
class VisitorFilter extends OncePerRequestFilter {

    static final String VISITOR = Visitor.class.getName();

    private static final String GROUP = "/enterprises/";

    private final AccessTokens tokens;

    VisitorFilter(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (AccessTokens.key(request).isPresent() && of(request).isEmpty()) {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
        }
        chain.doFilter(request, response);
    }

    Optional<Visitor> of(HttpServletRequest request) {
        if (request.getAttribute(VISITOR) instanceof Visitor visitor) {
            return Optional.of(visitor);
        }
        Optional<Visitor> visitor = tokens.of(request).map(VisitorFilter::visitor);
        visitor.ifPresent(known -> request.setAttribute(VISITOR, known));
        return visitor;
    }

    /** The token came from the identity server itself, so its signature is for the services to check. */
    private static Visitor visitor(StoredTokens tokens) {
        try {
            var claims = JWTParser.parse(tokens.access()).getJWTClaimsSet();
            return new Visitor(
                    tokens.subject(),
                    tokens.name(),
                    list(claims, "roles").stream()
                            .flatMap(role -> Role.named(role).stream())
                            .collect(Collectors.toUnmodifiableSet()),
                    claims.getStringClaim("centre"),
                    list(claims, "enterprises").stream()
                            .filter(group -> group.startsWith(GROUP))
                            .map(group -> group.substring(GROUP.length()))
                            .toList());
        } catch (ParseException e) {
            throw new IllegalStateException("The identity server gave an access token that is no JWT", e);
        }
    }

    private static List<String> list(JWTClaimsSet claims, String name) throws ParseException {
        @Nullable List<String> values = claims.getStringListClaim(name);
        return values == null ? List.of() : values;
    }
}
