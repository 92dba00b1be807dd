package bg.socialhub.bench.paint;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * First visits in Chromium, in turns: the portal's page and a bare static one of this JVM. Prints per turn when the largest
 * content was painted on each, in milliseconds, and the bytes and requests of the portal's page.
 */
final class Paint {

    private static final String BARE = """
            <!DOCTYPE html><html lang="bg"><head><meta charset="utf-8"><title>Социална икономика</title></head>
            <body><h1>Социалната икономика на едно място</h1>
            <p>Социалните предприятия дават работа на хора, които трудно я намират.</p></body></html>
            """;

    private static final String LARGEST = """
            () => new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime))
              .observe({ type: "largest-contentful-paint", buffered: true }))""";

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Paint() {}

    public static void main(String[] args) throws IOException {
        String portal = args[0];
        int turns = Integer.parseInt(args[1]);
        HttpServer server = bareServer();
        String bare = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        try (var playwright = Playwright.create();
                var chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(System.getenv("CHROMIUM")))
                                .setArgs(FLAGS))) {
            visit(chromium, portal);
            visit(chromium, bare);
            for (int turn = 0; turn < turns; turn++) {
                Visit rich = visit(chromium, portal);
                Visit plain = visit(chromium, bare);
                System.out.println(rich.largest() + " " + plain.largest() + " " + rich.bytes() + " " + rich.requests());
            }
        } finally {
            server.stop(0);
        }
    }

    private record Visit(double largest, long bytes, long requests) {}

    private static Visit visit(Browser chromium, String address) {
        try (var visitor = chromium.newContext()) {
            var bytes = new AtomicLong();
            var requests = new AtomicLong();
            Page page = visitor.newPage();
            page.onRequestFinished(request -> {
                var sizes = request.sizes();
                bytes.addAndGet(sizes.responseBodySize + sizes.responseHeadersSize);
                requests.incrementAndGet();
            });
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            double largest = ((Number) page.evaluate(LARGEST)).doubleValue();
            return new Visit(largest, bytes.get(), requests.get());
        }
    }

    private static HttpServer bareServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = BARE.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }
}
