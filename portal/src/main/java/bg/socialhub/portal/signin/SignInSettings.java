package bg.socialhub.portal.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in.
 *
 * @param publicUrl where browsers reach the portal
 * @param issuer the realm as browsers and tokens name it
 * @param backChannel the realm as the portal itself reaches it
 * @param sessionKey 32 bytes in Base64 that seal what is stored of a session; several with commas: the first seals, all open
 */
@Validated
@ConfigurationProperties("portal.sign-in")
record SignInSettings(
        @NotNull URI publicUrl,
        @NotNull URI issuer,
        @NotNull URI backChannel,
        @NotBlank String clientSecret,
        @NotBlank String sessionKey) {

    private static final String PROTOCOL = "/protocol/openid-connect";

    String browserEndpoint(String name) {
        return issuer + PROTOCOL + name;
    }

    String backChannelEndpoint(String name) {
        return backChannel + PROTOCOL + name;
    }

    String publicAddress(String path) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
