package bg.socialhub.platform.warmup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks this process its own paths over loopback, so that no caller pays for the first use of its parts. */
class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final WarmUpSettings settings;

    WarmUp(WarmUpSettings settings) {
        this.settings = settings;
    }

    /** Returns within the limit, whatever the answers are. */
    void run(int port) {
        if (settings.paths().isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            for (String path : settings.paths()) {
                ask(http, "http://127.0.0.1:" + port + path, settings.limit().minus(since(begin)));
            }
            log.info("Warmed up in {} ms", since(begin).toMillis());
        } catch (IOException | IllegalArgumentException e) {
            log.warn("The warm-up ended early, so first requests may be slow: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            http.shutdownNow();
        }
    }

    private static void ask(HttpClient http, String address, Duration rest) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(rest).build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            log.warn("The warm-up of {} was answered with {}", address, status);
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
