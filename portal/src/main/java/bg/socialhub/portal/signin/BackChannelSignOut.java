package bg.socialhub.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends the portal's sessions of a person whom the identity server says has signed out, whichever instance they were made on. */
@Component
class BackChannelSignOut implements LogoutHandler {

    private final MongoIndexedSessionRepository sessions;
    private final TokenVault vault;

    BackChannelSignOut(MongoIndexedSessionRepository sessions, TokenVault vault) {
        this.sessions = sessions;
        this.vault = vault;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            sessions.findByPrincipalName(token.getSubject()).values().stream()
                    .filter(session -> concerns(session, token.getSessionId()))
                    .forEach(this::end);
        }
    }

    private void end(Session session) {
        String key = session.getAttribute(AccessTokens.KEY);
        if (key != null) {
            vault.forget(key);
        }
        sessions.deleteById(session.getId());
    }

    /** A sign-out without a session's id ends all of them. */
    private static boolean concerns(Session session, @Nullable String id) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return id == null
                || (context != null
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof OidcUser person
                        && id.equals(person.getClaimAsString("sid")));
    }
}
