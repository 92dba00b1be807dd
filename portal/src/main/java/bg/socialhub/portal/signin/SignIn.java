package bg.socialhub.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/** Authorization code with PKCE, CSRF protection on every unsafe request, and which pages need whom. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    private static final String CSRF_COOKIE = "__Host-csrf";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** None: one for each filter of each request would cost more than the filters, and nobody looks at them. */
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            VisitorFilter visitors,
            ClientRegistrationRepository clients,
            SignedInClients signedIn,
            RestClientAuthorizationCodeTokenResponseClient codeExchange,
            SignInSettings settings,
            LocaleResolver languages,
            BackChannelSignOut backChannel) {
        return http.authorizeHttpRequests(pages -> pages.requestMatchers("/my/**")
                        .access(new PageAccess(visitors, visitor -> true))
                        .requestMatchers("/desk/**")
                        .access(new PageAccess(visitors, Visitor::isStaff))
                        .requestMatchers("/figures/**")
                        .access(new PageAccess(visitors, visitor -> visitor.isMinistry() || visitor.isStaff()))
                        .anyRequest()
                        .permitAll())
                .addFilterBefore(visitors, AuthorizationFilter.class)
                .oauth2Login(login -> login.clientRegistrationRepository(clients)
                        .authorizedClientRepository(signedIn)
                        .loginPage("/sign-in")
                        .authorizationEndpoint(endpoint ->
                                endpoint.authorizationRequestResolver(withProofKeyAndLanguage(clients, languages)))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codeExchange))
                        .successHandler(new SignedIn())
                        .failureUrl("/sign-in-failed"))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, authentication) -> {
                            if (authentication != null) {
                                signedIn.removeAuthorizedClient(
                                        IdentityClient.REGISTRATION, authentication, request, response);
                            }
                        })
                        .logoutSuccessHandler(signOutOfTheRealm(clients, settings)))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannel)))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .headers(headers -> headers.frameOptions(frames -> frames.deny()))
                .build();
    }

    /** The security chain calls it; the container must not call it a second time. */
    @Bean
    FilterRegistrationBean<VisitorFilter> onlyInTheSecurityChain(VisitorFilter visitors) {
        var registration = new FilterRegistrationBean<>(visitors);
        registration.setEnabled(false);
        return registration;
    }

    private static DefaultOAuth2AuthorizationRequestResolver withProofKeyAndLanguage(
            ClientRegistrationRepository clients, LocaleResolver languages) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(asked -> asked.additionalParameters(parameters -> parameters.put(
                        "ui_locales", languages.resolveLocale(request()).getLanguage()))));
        return resolver;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    private static OidcClientInitiatedLogoutSuccessHandler signOutOfTheRealm(
            ClientRegistrationRepository clients, SignInSettings settings) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri(settings.publicAddress("/"));
        return handler;
    }

    /** No session is needed for a visitor's form: the cookie bears the token, and only this host can set it. */
    private static CookieCsrfTokenRepository csrfCookie() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(CSRF_COOKIE);
        repository.setCookieCustomizer(
                cookie -> cookie.secure(true).httpOnly(true).path("/").sameSite("Strict"));
        return repository;
    }
}
