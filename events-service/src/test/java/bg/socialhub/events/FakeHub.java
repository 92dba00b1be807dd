package bg.socialhub.events;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that answers like hub-service's rooms: {@code <centre>-hall} exists, everything else does not. */
public final class FakeHub implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger broken = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    public FakeHub() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/rooms/", exchange -> {
            asked.incrementAndGet();
            String id = exchange.getRequestURI().getPath().substring("/api/v1/rooms/".length());
            boolean known = id.endsWith("-hall");
            String body = known
                    ? "{\"id\":\"%s\",\"centre\":\"%s\",\"name\":{\"bg\":\"Зала\"}}"
                            .formatted(id, id.substring(0, id.length() - "-hall".length()))
                    : "{\"status\":404}";
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", known ? "application/json" : "application/problem+json");
            exchange.sendResponseHeaders(broken.get() != 0 ? broken.get() : known ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers everything with this status, or as it should with 0. */
    public void breakWith(int status) {
        broken.set(status);
    }

    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
