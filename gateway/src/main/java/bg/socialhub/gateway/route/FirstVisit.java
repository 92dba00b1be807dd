package bg.socialhub.gateway.route;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.hc.core5.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** Before the door counts as open it goes through itself once, so that the first caller does not pay for what a JVM does first. */
@Component
class FirstVisit implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstVisit.class);
    private static final String NOBODYS_PATH = "/api/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ServletWebServerApplicationContext context;
    private final UpstreamClient client;
    private final SilenceWatch watch;
    private final RouteSettings settings;

    FirstVisit(
            ServletWebServerApplicationContext context,
            UpstreamClient client,
            SilenceWatch watch,
            RouteSettings settings) {
        this.context = context;
        this.client = client;
        this.watch = watch;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var errand = new Errand("GET", itself(), NOBODYS_PATH);
        watch.over(errand);
        try (var answer = client.send(errand)) {
            log.debug("The door answered itself with {}", answer.getCode());
        } catch (IOException | HttpException failure) {
            log.warn("The door could not visit itself, so its first request will be slow: {}", failure.toString());
        } finally {
            watch.leave(errand);
        }
    }

    private Upstream itself() {
        var address = URI.create("http://127.0.0.1:"
                + Objects.requireNonNull(context.getWebServer()).getPort());
        var service = new RouteSettings.Service("door", address, List.of("/"), List.of(), false, PATIENCE, 1, "");
        return new Upstream(service, settings.breaker());
    }
}
