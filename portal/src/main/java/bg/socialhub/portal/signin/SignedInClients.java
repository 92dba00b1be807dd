package bg.socialhub.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Takes what a sign-in brings to the vault, where everything else finds it. */
@Component
class SignedInClients implements OAuth2AuthorizedClientRepository {

    private final TokenVault vault;
    private final ClientRegistration portal;
    private final Clock clock;

    SignedInClients(TokenVault vault, ClientRegistration portal, Clock clock) {
        this.vault = vault;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return (T) AccessTokens.key(request)
                .flatMap(vault::find)
                .map(tokens -> new OAuth2AuthorizedClient(
                        portal,
                        tokens.subject(),
                        new OAuth2AccessToken(
                                OAuth2AccessToken.TokenType.BEARER, tokens.access(), null, tokens.accessExpires())))
                .orElse(null);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(principal.getPrincipal() instanceof OidcUser person)) {
            throw new IllegalArgumentException("The identity server gave no ID token");
        }
        AccessTokens.key(request).ifPresent(vault::forget);
        String key = UUID.randomUUID().toString();
        var refresh = client.getRefreshToken();
        String name = person.getFullName();
        vault.keep(
                key,
                new StoredTokens(
                        client.getAccessToken().getTokenValue(),
                        client.getAccessToken().getExpiresAt(),
                        refresh == null ? null : refresh.getTokenValue(),
                        person.getSubject(),
                        name == null ? "" : name,
                        1,
                        null),
                clock.instant().plusSeconds(SessionStore.IDLE_SECONDS));
        request.getSession().setAttribute(AccessTokens.KEY, key);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        AccessTokens.key(request).ifPresent(vault::forget);
    }
}
