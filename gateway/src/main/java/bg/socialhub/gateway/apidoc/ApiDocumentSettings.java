package bg.socialhub.gateway.apidoc;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the merged description is made.
 *
 * @param server the public address of the API
 * @param kept for how long a merged document is served without asking again
 * @param patience how long a service may take to describe itself
 * @param pageFiles where the class path has the files of the page
 */
@Validated
@ConfigurationProperties("gateway.apidoc")
record ApiDocumentSettings(
        @NotBlank String title,
        @NotBlank String server,
        @DefaultValue("30s") Duration kept,
        @DefaultValue("10s") Duration patience,
        @NotBlank String pageFiles) {}
