package bg.socialhub.gateway.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The services behind the door, as data. */
@Validated
@ConfigurationProperties("gateway.route")
record RouteSettings(
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue @Valid Breaker breaker,
        @NotEmpty @Valid List<Service> services) {

    /**
     * One service.
     *
     * @param prefixes {@code /api/v1/<segment>} each, with a further segment where services share the first, or {@code /} for everything outside {@code /api}, of which a first segment may be named for its own sake
     * @param secretPrefixes those of the prefixes whose further path must not reach a log
     * @param cookies whether cookies pass, and the service sets its own security policy; only for pages
     * @param readTimeout how long the service may be silent
     * @param maxConcurrent how many requests may be with the service at once
     * @param document where the service describes its API, if it has one
     */
    record Service(
            @NotBlank String name,
            @NotNull URI url,
            @NotEmpty List<@Pattern(regexp = "/|/[^/]+|/api/v1/[^/]+(/[^/]+)?") String> prefixes,
            @DefaultValue List<String> secretPrefixes,
            @DefaultValue("false") boolean cookies,
            @DefaultValue("2s") Duration readTimeout,
            @Min(1) @DefaultValue("512") int maxConcurrent,
            @DefaultValue("") String document) {}

    /** When a service counts as down: the share of failures in percent among the last calls, and the pause before a new try. */
    record Breaker(
            @Min(1) @Max(100) @DefaultValue("50") int failurePercent,
            @Min(1) @DefaultValue("50") int calls,
            @Min(1) @DefaultValue("10") int minimumCalls,
            @DefaultValue("5s") Duration pause) {}
}
