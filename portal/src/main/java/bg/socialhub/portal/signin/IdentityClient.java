package bg.socialhub.portal.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;

/** The portal as a confidential client of the realm; nothing is fetched at start, so the portal starts also while Keycloak is down. */
@Configuration(proxyBeanMethods = false)
class IdentityClient {

    static final String REGISTRATION = "portal";

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    ClientRegistration portalClient(SignInSettings settings) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(REGISTRATION)
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(settings.publicAddress("/login/oauth2/code/" + REGISTRATION))
                .scope(OidcScopes.OPENID)
                .issuerUri(settings.issuer().toString())
                .authorizationUri(settings.browserEndpoint("/auth"))
                .tokenUri(settings.backChannelEndpoint("/token"))
                .jwkSetUri(settings.backChannelEndpoint("/certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.browserEndpoint("/logout")))
                .build();
    }

    @Bean
    ClientRegistrationRepository clients(ClientRegistration portalClient) {
        return new InMemoryClientRegistrationRepository(portalClient);
    }

    @Bean
    RestClientAuthorizationCodeTokenResponseClient codeExchange() {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(tokenEndpoint());
        return exchange;
    }

    @Bean
    RestClientRefreshTokenTokenResponseClient refreshExchange() {
        var exchange = new RestClientRefreshTokenTokenResponseClient();
        exchange.setRestClient(tokenEndpoint());
        return exchange;
    }

    private static RestClient tokenEndpoint() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build());
        requests.setReadTimeout(READ_TIMEOUT);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
