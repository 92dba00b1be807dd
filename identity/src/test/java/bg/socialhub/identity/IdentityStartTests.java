package bg.socialhub.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class IdentityStartTests {

    private final WebApplicationContextRunner service = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    SecurityAutoConfiguration.class,
                    IdentityAutoConfiguration.class,
                    FilterChainAutoConfiguration.class))
            .withUserConfiguration(ProbeApplication.Probe.class);

    @Test
    void refusesToStartWithoutAnAudience() {
        service.withPropertyValues("identity.issuer=http://127.0.0.1:1/realms/x", "identity.audience= ")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(IdentityNotConfigured.class)
                        .hasMessageStartingWith("identity.audience is empty"));
    }

    @Test
    void refusesToStartWithoutAnIssuer() {
        service.withPropertyValues("identity.audience=hub-service")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("identity.issuer is empty"));
    }

    @Test
    void startsWhileKeycloakIsDownAndAnswers503UntilItIsBack() {
        try (var issuer = new Issuer()) {
            issuer.unreachable();
            service.withPropertyValues("identity.issuer=" + issuer.uri(), "identity.audience=hub-service")
                    .run(context -> {
                        var answer =
                                tester(context).perform(get("/me").header("Authorization", "Bearer " + issuer.token()));
                        assertThat(answer)
                                .hasStatus(503)
                                .hasHeader("Retry-After", "5")
                                .hasContentTypeCompatibleWith("application/problem+json")
                                .bodyText()
                                .contains("https://socialhub.bg/problems/identity-unavailable");
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hub-service, 200",
        "'marketplace-service,hub-service', 200",
        "'marketplace-service,events-service', 401"
    })
    void acceptsAnyOfSeveralAudiences(String audiences, int status) {
        try (var issuer = new Issuer()) {
            service.withPropertyValues("identity.issuer=" + issuer.uri(), "identity.audience=" + audiences)
                    .run(context -> assertThat(tester(context)
                                    .perform(get("/me").header("Authorization", "Bearer " + issuer.token())))
                            .hasStatus(status));
        }
    }

    @Test
    void yieldsToADecoderOfTheApplication() {
        service.withUserConfiguration(OwnDecoder.class)
                .run(context ->
                        assertThat(context).hasSingleBean(JwtDecoder.class).hasNotFailed());
    }

    private static MockMvcTester tester(org.springframework.web.context.WebApplicationContext context) {
        return MockMvcTester.create(
                webAppContextSetup(context).apply(springSecurity()).build());
    }

    @Import(ProbeApplication.Probe.class)
    static class OwnDecoder {

        @Bean
        JwtDecoder decoder() {
            return token ->
                    Jwt.withTokenValue(token).header("alg", "none").subject("x").build();
        }
    }
}
