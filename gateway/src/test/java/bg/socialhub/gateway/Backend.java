package bg.socialhub.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real HTTP server that stands for a service: it remembers what it was asked and answers as told. */
public final class Backend implements AutoCloseable {

    private final String name;
    private HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile HttpHandler answer = this::nameItself;

    private Backend(String name) {
        this.name = name;
        this.server = listening(0);
    }

    /** One request as it arrived. */
    public record Asked(String method, String target, Headers headers, int bodyLength) {}

    public static Backend start(String name) {
        return new Backend(name);
    }

    private HttpServer listening(int port) {
        try {
            var started = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 1_000);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::handle);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops listening; the port is kept for {@link #rises()}. */
    public void dies() {
        server.stop(0);
    }

    public void rises() {
        server = listening(port());
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    public void answers(HttpHandler handler) {
        answer = handler;
    }

    public void answersWithItsName() {
        answer = this::nameItself;
    }

    public Asked last() {
        return asked.getLast();
    }

    public int timesAsked() {
        return asked.size();
    }

    public static void reply(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        dies();
    }

    private void nameItself(HttpExchange exchange) throws IOException {
        reply(exchange, 200, "text/plain", name);
    }

    private void handle(HttpExchange exchange) throws IOException {
        int length = exchange.getRequestBody().readAllBytes().length;
        var headers = new Headers();
        headers.putAll(exchange.getRequestHeaders());
        asked.add(
                new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, length));
        answer.handle(exchange);
    }
}
