package bg.socialhub.portal.signin;

import bg.socialhub.portal.gateway.VisitorToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The tokens of the request's session, read once per request and renewed before they end. */
@Component
public class AccessTokens implements VisitorToken {

    /** The session's attribute that says under which key its tokens are kept. */
    static final String KEY = "tokens";

    private static final String READ = AccessTokens.class.getName();

    private final TokenVault vault;
    private final TokenRenewal renewal;

    AccessTokens(TokenVault vault, TokenRenewal renewal) {
        this.vault = vault;
        this.renewal = renewal;
    }

    @Override
    public Optional<String> get() {
        return of(request()).map(StoredTokens::access);
    }

    /** Gets new tokens now, because what the person may do has just changed. */
    public void renew() {
        HttpServletRequest request = request();
        key(request).ifPresent(key -> {
            vault.find(key).flatMap(tokens -> renewal.renew(key, tokens));
            request.removeAttribute(READ);
            request.removeAttribute(VisitorFilter.VISITOR);
        });
    }

    @SuppressWarnings("unchecked")
    Optional<StoredTokens> of(HttpServletRequest request) {
        var read = (Optional<StoredTokens>) request.getAttribute(READ);
        if (read == null) {
            read = key(request).flatMap(key -> vault.find(key).flatMap(tokens -> renewal.fresh(key, tokens)));
            request.setAttribute(READ, read);
        }
        return read;
    }

    static Optional<String> key(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(KEY));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
