package bg.socialhub.bench;

import static bg.socialhub.bench.Report.number;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** What a page of the portal costs: the browser's first visit beside a bare page, and processor time at 20 clients. */
final class PortalBench {

    private static final int CLIENTS = 20;
    private static final int TURNS = 15;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int MOST_KILOBYTES = 200;
    private static final int MOST_REQUESTS = 15;
    private static final List<String> SERVICES =
            List.of("gateway", "hub-service", "marketplace-service", "events-service");
    private static final List<String> PAGES = List.of("/", "/search?q=мед", "/centres/plovdiv", "/privacy");
    private static final String PAINT = "src/bg/socialhub/bench/paint/Paint.java";

    private final Report report;
    private final Checkout checkout;
    private final List<Long> portal;
    private final List<Long> services;
    private final Map<String, List<Round>> rounds = new LinkedHashMap<>();

    PortalBench(Report report, Checkout checkout, Stack stack) {
        this.report = report;
        this.checkout = checkout;
        this.portal = List.of(stack.member("portal").pid());
        this.services =
                SERVICES.stream().map(name -> stack.member(name).pid()).toList();
    }

    /** Processor microseconds per page: the portal's own, and those of the gateway and all services. */
    private record Round(double own, double others) {

        double all() {
            return own + others;
        }
    }

    /** A first visit: milliseconds until the largest content was painted, on the portal and on the bare page. */
    private record Visit(double portal, double bare, double kilobytes, double requests) {}

    void measure() {
        report.progress("Visiting the start page in Chromium: %d turns", TURNS);
        List<Visit> visits = visits();
        report.progress("Pages at %d clients: %d rounds of %d s each", CLIENTS, ROUNDS, ROUND.toSeconds());
        PAGES.forEach(page -> Wrk.warmUp(address(page), WARM_UP, CLIENTS));
        for (int i = 0; i < ROUNDS; i++) {
            PAGES.forEach(page -> rounds.computeIfAbsent(page, _ -> new ArrayList<>())
                    .add(round(page)));
        }
        tell(visits);
    }

    private Round round(String page) {
        double own = Kernel.cpu(portal);
        double others = Kernel.cpu(services);
        var load = Wrk.load(address(page), ROUND, CLIENTS);
        return new Round(
                (Kernel.cpu(portal) - own) / load.requests(), (Kernel.cpu(services) - others) / load.requests());
    }

    private static URI address(String page) {
        return Addresses.GATEWAY.resolve(page);
    }

    /** Compiled here, because only the portal's tests know Playwright. */
    private List<Visit> visits() {
        Path module = checkout.folder().resolve("portal");
        try {
            String classPath = "target/classes:" + Files.readString(module.resolve("target/browse.classpath"));
            ToolProvider.findFirst("javac")
                    .orElseThrow()
                    .run(System.out, System.err, "-proc:none", "-d", "target/classes", "-cp", classPath, PAINT);
            String chromium = output(
                    new ProcessBuilder(module.resolve("bin/chromium").toString())).strip();
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var paint = new ProcessBuilder(
                    java,
                    "-cp",
                    classPath,
                    "bg.socialhub.bench.paint.Paint",
                    address("/").toString(),
                    String.valueOf(TURNS));
            paint.environment().put("CHROMIUM", chromium);
            paint.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            return output(paint).lines().map(PortalBench::visit).toList();
        } catch (IOException e) {
            throw new MeasureFailed("Chromium's visits cannot be measured.", e);
        }
    }

    private static String output(ProcessBuilder command) throws IOException {
        var process = command.redirectError(Path.of("target", "paint.log").toFile())
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (output.isBlank()) {
            throw new MeasureFailed("%s told nothing; its log is bench/target/paint.log.", command.command());
        }
        return output;
    }

    private static Visit visit(String line) {
        var words = line.split(" ");
        return new Visit(
                Double.parseDouble(words[0]),
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]) / 1000,
                Double.parseDouble(words[3]));
    }

    private void tell(List<Visit> visits) {
        double painted = Samples.of(visits, Visit::portal).median();
        double bare = Samples.of(visits, Visit::bare).median();
        double kilobytes = Samples.of(visits, Visit::kilobytes).percentile(100);
        double requests = Samples.of(visits, Visit::requests).percentile(100);
        report.section("Pages of the portal");
        report.say("""
            First visits of the start page in Chromium, without a cache, %d turns with a bare static page of two lines; then wrk with
            %d connections at pages through the gateway, medians of %d alternating rounds. The others are the gateway, which each page and
            each of its API calls passes, and the three services; a page's privacy statement makes no API call.
            """.formatted(TURNS, CLIENTS, ROUNDS));
        report.table(List.of(
                List.of("first visit", "start page", "bare page", "ratio"),
                List.of("largest content painted, ms", number(painted), number(bare), number(painted / bare)),
                List.of("bytes over the wire, kB", number(kilobytes), "", ""),
                List.of("requests", number(requests), "", "")));
        var table = new ArrayList<List<String>>();
        table.add(List.of("processor time per page, µs", "portal", "the others", "portal's share"));
        rounds.forEach((page, measured) -> {
            double own = Samples.of(measured, Round::own).median();
            double all = Samples.of(measured, Round::all).median();
            table.add(List.of("`" + page + "`", number(own), number(all - own), number(own / all)));
        });
        report.table(table);
        report.figure("start page, bytes of the first visit, kB", number(kilobytes), "", "", "≤ 200 kB", kilobytes
                <= MOST_KILOBYTES);
        report.figure("start page, requests of the first visit", number(requests), "", "", "≤ 15", requests
                <= MOST_REQUESTS);
        report.figure("start page, largest content painted, ms", number(painted), number(bare) + " bare page", number(
                painted / bare), "");
    }
}
