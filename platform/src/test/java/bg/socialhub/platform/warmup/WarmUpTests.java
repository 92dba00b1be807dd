package bg.socialhub.platform.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WarmUpTests {

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/silent", exchange -> asked.add("/silent"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksEveryPathWithItsQueryInOrder() {
        warmUp(Duration.ofSeconds(20), "/one?q=%D0%BC%D0%B5%D0%B4", "/two");

        assertThat(asked).containsExactly("/one?q=%D0%BC%D0%B5%D0%B4", "/two");
    }

    @Test
    void goesOnWithoutAnAnswerWhenItsTimeIsOver() {
        warmUp(Duration.ofMillis(500), "/silent", "/two");

        assertThat(asked).doesNotContain("/two");
    }

    @Test
    void livesThroughAPathThatIsNone() {
        warmUp(Duration.ofSeconds(20), "/not a path");

        assertThat(asked).isEmpty();
    }

    @Test
    void livesThroughASilentPort() {
        int port = server.getAddress().getPort();
        server.stop(0);

        new WarmUp(new WarmUpSettings(List.of("/one"), Duration.ofSeconds(20))).run(port);

        assertThat(asked).isEmpty();
    }

    private void warmUp(Duration limit, String... paths) {
        new WarmUp(new WarmUpSettings(List.of(paths), limit))
                .run(server.getAddress().getPort());
    }
}
