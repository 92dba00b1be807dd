package bg.socialhub.platform.warmup;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a process asks itself before it is ready.
 *
 * @param paths its own public GET paths with their queries, as they stand in a request
 * @param limit how long all of them together may delay the readiness
 */
@ConfigurationProperties("platform.warm-up")
record WarmUpSettings(
        @DefaultValue List<String> paths,
        @DefaultValue("5s") Duration limit) {}
