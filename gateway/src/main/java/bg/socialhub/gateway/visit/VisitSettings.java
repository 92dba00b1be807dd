package bg.socialhub.gateway.visit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How arrivals are read and recorded.
 *
 * @param trustedProxies networks whose X-Forwarded headers are believed
 * @param sampledShare how many of the traces that start here are sampled, 0 to 1
 */
@Validated
@ConfigurationProperties("gateway.visit")
record VisitSettings(
        @DefaultValue List<String> trustedProxies,

        @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.01")
        double sampledShare) {}
