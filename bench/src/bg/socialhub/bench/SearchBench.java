package bg.socialhub.bench;

import static bg.socialhub.bench.Report.number;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The processor time of a search over HTTP beside the bare Lucene query on the same offers with the same words. */
final class SearchBench {

    private static final int OFFERS = 1_000;
    private static final String WORDS = "мед";
    private static final URI SEARCH = Addresses.MARKETPLACE.resolve("/api/v1/offers?q=" + WORDS);
    private static final URI STATIC = Addresses.MARKETPLACE.resolve("/api/v1/offer-categories");
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int ROUNDS = 5;
    private static final String BARE = "src/bg/socialhub/marketplace/search/BareSearch.java";

    private final Report report;
    private final Member service;

    SearchBench(Report report, Stack stack) {
        this.report = report;
        this.service = stack.member("marketplace-service");
    }

    /** Processor microseconds per request. */
    private record OverHttp(double search, double plain) {}

    /** Processor microseconds of the query alone and of the whole answer without HTTP and JSON. */
    private record InProcess(double query, double answer) {}

    void measure() {
        report.progress("Publishing %d invented offers", OFFERS);
        Marketplace.fill(InventedOffers.some(OFFERS));
        report.progress("Searching over HTTP: %d rounds of %d s", ROUNDS, ROUND.toSeconds());
        var overHttp = overHttp();
        report.progress("Searching in a JVM of its own");
        tell(overHttp, inProcess());
    }

    private List<OverHttp> overHttp() {
        Wrk.load(SEARCH, WARM_UP);
        Wrk.load(STATIC, WARM_UP);
        var rounds = new ArrayList<OverHttp>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(new OverHttp(cpu(SEARCH), cpu(STATIC)));
        }
        return rounds;
    }

    private double cpu(URI address) {
        double begin = Kernel.cpu(List.of(service.pid()));
        var load = Wrk.load(address, ROUND);
        return (Kernel.cpu(List.of(service.pid())) - begin) / load.requests();
    }

    /** Compiled here, because it lives in the service's package and needs the service's classes. */
    private List<InProcess> inProcess() {
        var command = service.command();
        var jar = command.get(command.indexOf("-cp") + 1).split(":")[0];
        var classPath = "target/classes:" + jar;
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-proc:none", "-d", "target/classes", "-cp", classPath, BARE);
        return run(classPath)
                .lines()
                .map(line -> line.split(" "))
                .map(words -> new InProcess(Double.parseDouble(words[0]), Double.parseDouble(words[1])))
                .toList();
    }

    private static String run(String classPath) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var bare = new ProcessBuilder(
                java,
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UseSerialGC",
                "-Xmx192m",
                "-cp",
                classPath,
                "bg.socialhub.marketplace.search.BareSearch",
                String.valueOf(OFFERS),
                WORDS,
                String.valueOf(ROUNDS));
        try {
            var process = bare.redirectError(
                            Path.of("target", "bare-search.log").toFile())
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (output.isBlank()) {
                throw new MeasureFailed("The bare search told nothing; its log is bench/target/bare-search.log.");
            }
            return output.strip();
        } catch (IOException e) {
            throw new MeasureFailed("The bare search cannot be run.", e);
        }
    }

    private void tell(List<OverHttp> overHttp, List<InProcess> inProcess) {
        double search = Samples.of(overHttp, OverHttp::search).median();
        double plain = Samples.of(overHttp, OverHttp::plain).median();
        double query = Samples.of(inProcess, InProcess::query).median();
        double answer = Samples.of(inProcess, InProcess::answer).median();
        report.section("Search beside the bare Lucene query");
        report.say("""
            %,d invented offers, published through the API; `GET /api/v1/offers?q=%s` with 20 hits, reasons and four facets beside
            `GET /api/v1/offer-categories`, a small fixed list; wrk with 32 connections, medians of %d rounds. The bare query runs on an
            index of the same offers, made by the same classes, in a warmed JVM of its own: words read, best 20 hits, their keys.
            """.formatted(OFFERS, WORDS, ROUNDS));
        report.table(List.of(
                List.of("processor time, µs", "median", "÷ bare query"),
                row("bare Lucene query", query, query),
                row("the whole answer without HTTP and JSON", answer, query),
                row("request: search", search, query),
                row("request: fixed list", plain, query),
                row("search less fixed list", search - plain, query)));
        report.figure(
                "search less fixed list, processor µs per request",
                number(search - plain),
                number(query) + " bare Lucene query",
                number((search - plain) / query),
                "");
    }

    private static List<String> row(String name, double value, double query) {
        return List.of(name, number(value), number(value / query));
    }
}
