package bg.socialhub.identity;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted, and for whom they must be made out: one audience, or any of several.
 *
 * @param jwkSetUri where the issuer's keys are; Keycloak's place under the issuer unless given
 */
@ConfigurationProperties("identity")
record IdentitySettings(
        @DefaultValue("") String issuer,
        @DefaultValue List<String> audience,
        @Nullable String jwkSetUri,
        @DefaultValue("10s") Duration clockSkew) {

    IdentitySettings {
        audience =
                audience.stream().map(String::strip).filter(a -> !a.isEmpty()).toList();
    }

    String keysUri() {
        return jwkSetUri == null || jwkSetUri.isBlank() ? issuer + "/protocol/openid-connect/certs" : jwkSetUri;
    }

    IdentitySettings checked() {
        if (issuer.isBlank()) {
            throw new IdentityNotConfigured("identity.issuer is empty: name the realm whose tokens are accepted,"
                    + " for example http://127.0.0.1:8180/realms/social-economy.");
        }
        if (audience.isEmpty()) {
            throw new IdentityNotConfigured("identity.audience is empty: a token made out for any other client"
                    + " would be accepted. Name this service, for example hub-service.");
        }
        return this;
    }
}
