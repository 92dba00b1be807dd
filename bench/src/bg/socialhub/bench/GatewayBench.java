package bg.socialhub.bench;

import static bg.socialhub.bench.Report.number;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** One endpoint of hub-service directly, through nginx and through the gateway, turn by turn. */
final class GatewayBench {

    private static final String PATH = "/api/v1/centres";
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final int ROUNDS = 5;
    private static final double AIM = 0.7;
    private static final String DIRECT = "direct";
    private static final String NGINX = "nginx";
    private static final String GATEWAY = "gateway";

    private final Report report;
    private final Member hub;
    private final Member gateway;
    private final Map<String, List<Round>> rounds = new LinkedHashMap<>();

    GatewayBench(Report report, Stack stack) {
        this.report = report;
        this.hub = stack.member("hub-service");
        this.gateway = stack.member("gateway");
    }

    /** A way to the service and the processes that stand in it. */
    private record Way(String name, URI uri, List<Long> pids) {}

    /** What one round of load saw; processor times are microseconds per request. */
    private record Round(Wrk load, double proxyCpu, double serviceCpu) {}

    void measure() {
        try (var nginx = Nginx.before(Addresses.HUB)) {
            var ways = List.of(
                    new Way(DIRECT, Addresses.HUB, List.of()),
                    new Way(NGINX, nginx.uri(), nginx.pids()),
                    new Way(GATEWAY, Addresses.GATEWAY, List.of(gateway.pid())));
            report.progress("Warming up: %d s each way", WARM_UP.toSeconds());
            ways.forEach(way -> Wrk.load(way.uri().resolve(PATH), WARM_UP));
            report.progress("%d rounds of %d s each way", ROUNDS, ROUND.toSeconds());
            for (int i = 0; i < ROUNDS; i++) {
                ways.forEach(way -> rounds.computeIfAbsent(way.name(), _ -> new ArrayList<>())
                        .add(round(way)));
            }
        }
        tell();
    }

    private Round round(Way way) {
        double proxyBegin = Kernel.cpu(way.pids());
        double serviceBegin = Kernel.cpu(List.of(hub.pid()));
        var load = Wrk.load(way.uri().resolve(PATH), ROUND);
        double proxy = Kernel.cpu(way.pids()) - proxyBegin;
        double service = Kernel.cpu(List.of(hub.pid())) - serviceBegin;
        return new Round(load, proxy / load.requests(), service / load.requests());
    }

    private void tell() {
        report.section("Gateway beside nginx");
        report.say("""
            `GET %s` of hub-service, wrk with 32 connections on the same machine, medians of %d alternating rounds. nginx is
            Debian's with 2 workers, kept connections on both sides, HTTP/1.1 and no access log. The gateway's rate limit was raised
            by `RATE_LIMIT_REQUESTS`; it does what it always does: limit, breaker, bulkhead, trace, header rules, security headers.
            """.formatted(PATH, ROUNDS));
        report.table(List.of(
                List.of("", DIRECT, NGINX, GATEWAY, "gateway ÷ nginx", "gateway ÷ direct"),
                row("requests per second", round -> round.load().perSecond()),
                row("processor time of the proxy, µs per request", Round::proxyCpu),
                row("processor time of hub-service, µs per request", Round::serviceCpu),
                row("latency, median, µs", round -> round.load().median()),
                row("latency, 99th percentile, µs", round -> round.load().p99())));
        figures();
    }

    private void figures() {
        double throughput = ratio(NGINX, round -> round.load().perSecond());
        report.figure(
                "gateway, requests per second",
                number(median(GATEWAY, round -> round.load().perSecond())),
                number(median(NGINX, round -> round.load().perSecond())) + " nginx",
                number(throughput),
                "ratio ≥ " + AIM,
                throughput >= AIM);
        report.figure(
                "gateway, processor µs per request",
                number(median(GATEWAY, Round::proxyCpu)),
                number(median(NGINX, Round::proxyCpu)) + " nginx",
                number(ratio(NGINX, Round::proxyCpu)),
                "");
    }

    private List<String> row(String name, ToDoubleFunction<Round> value) {
        boolean isProxys = median(DIRECT, value) == 0;
        return List.of(
                name,
                isProxys ? "" : number(median(DIRECT, value)),
                number(median(NGINX, value)),
                number(median(GATEWAY, value)),
                number(ratio(NGINX, value)),
                isProxys ? "" : number(ratio(DIRECT, value)));
    }

    private double median(String way, ToDoubleFunction<Round> value) {
        return Samples.of(rounds.getOrDefault(way, List.of()), value).median();
    }

    /** The median over the rounds of the gateway's value by its neighbour's in the same round. */
    private double ratio(String other, ToDoubleFunction<Round> value) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            double gateways =
                    value.applyAsDouble(rounds.getOrDefault(GATEWAY, List.of()).get(i));
            ratios.add(gateways
                    / value.applyAsDouble(rounds.getOrDefault(other, List.of()).get(i)));
        }
        return Samples.of(ratios, it -> it).median();
    }
}
