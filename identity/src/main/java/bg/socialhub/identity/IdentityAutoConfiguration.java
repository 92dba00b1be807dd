package bg.socialhub.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes a servlet application a resource server of the realm; every bean here yields to one of the application. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityAutoConfiguration {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 2_000;
    private static final int KEYS_MAX_BYTES = 64 * 1024;

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(IdentitySettings settings) {
        var selector = new JWSVerificationKeySelector<>(ALGORITHMS, signingKeys(settings.checked()));
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(selector);
        processor.setJWSTypeVerifier((type, context) -> {}); // because TokenRules judges the type and the claims
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(TokenRules.of(settings));
        return decoder;
    }

    @Bean
    @ConditionalOnMissingBean
    PublicRoutes publicRoutes() {
        return PublicRoutes.none();
    }

    @Bean
    WebMvcConfigurer currentUserArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CurrentUserArguments());
            }
        };
    }

    private static SigningKeys signingKeys(IdentitySettings settings) {
        var http = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, KEYS_MAX_BYTES);
        return new SigningKeys(() -> fetch(http, settings.keysUri()), InstantSource.system());
    }

    private static JWKSet fetch(DefaultResourceRetriever http, String uri) throws IOException, ParseException {
        return JWKSet.parse(http.retrieveResource(URI.create(uri).toURL()).getContent());
    }
}
