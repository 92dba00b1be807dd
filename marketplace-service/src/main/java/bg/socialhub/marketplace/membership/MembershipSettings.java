package bg.socialhub.marketplace.membership;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How members become known to the identity server.
 *
 * @param clientSecret this service's own credentials; without a secret members stay pending
 * @param sweep how often pending members are tried again
 */
@Validated
@ConfigurationProperties("marketplace.membership")
record MembershipSettings(
        @DefaultValue("marketplace-service") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("5s") Duration sweep,
        @DefaultValue("1s") Duration connect,
        @DefaultValue("2s") Duration read) {}
