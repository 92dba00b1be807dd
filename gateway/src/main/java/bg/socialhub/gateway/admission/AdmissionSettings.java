package bg.socialhub.gateway.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What the door lets in.
 *
 * @param publicUrl the address under which browsers know the door
 * @param allowedOrigins further sites whose scripts may call the API
 * @param maxBody the largest body of a request
 * @param larger paths that take larger ones
 */
@Validated
@ConfigurationProperties("gateway.admission")
record AdmissionSettings(
        @NotNull URI publicUrl,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue @Valid List<Larger> larger,
        @DefaultValue @Valid Rate rate) {

    /** A path pattern, such as {@code /a/{id}/files}, and the largest body of a request to it. */
    record Larger(@NotNull String path, @NotNull DataSize maxBody) {}

    /** How many requests a client may make in a period, and how many clients are remembered. */
    record Rate(
            @Min(1) @DefaultValue("1200") long requests,
            @DefaultValue("1m") Duration period,
            @Min(1) @DefaultValue("100000") long clients) {}
}
