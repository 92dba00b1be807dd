package bg.socialhub.bench;

import static bg.socialhub.bench.Report.number;

import bg.socialhub.bench.ServiceLaunch.Start;
import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.MongoPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Warm starts with the AOT caches and without them, turn by turn. */
final class StartBench {

    private static final int SERVICE_STARTS = 5;
    private static final int STACK_STARTS = 3;
    private static final double READY_WITHIN_SECONDS = 60;
    private static final double AIM_OF_THE_CACHE = 0.6;
    private static final String SERVICE = "hub-service";
    private static final Map<String, String> WITHOUT_CACHES = Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=off");

    private final Report report;
    private final Checkout checkout;

    StartBench(Report report, Checkout checkout) {
        this.report = report;
        this.checkout = checkout;
    }

    /** Values of both ways of starting. */
    private record Pair<T>(List<T> cached, List<T> plain) {

        static <T> Pair<T> alternating(int times, Supplier<T> cached, Supplier<T> plain) {
            var pair = new Pair<T>(new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < times; i++) {
                pair.plain.add(plain.get());
                pair.cached.add(cached.get());
            }
            return pair;
        }
    }

    void measure() {
        report.progress("Making the AOT caches");
        checkout.run("local/bin/hub", "train");
        report.progress("A first start, not measured: it warms the file cache");
        Member service;
        try (var stack = Stack.run(checkout, Map.of())) {
            service = stack.member(SERVICE);
        }
        report.section("Warm start");
        oneService(service);
        wholeStack();
    }

    private void oneService(Member service) {
        report.progress("Starting %s %d times each way", SERVICE, SERVICE_STARTS + 1);
        try (var mongo = MongoPart.inMemory();
                var kafka = KafkaPart.temporary()) {
            var launch = new ServiceLaunch(
                    service,
                    Map.of("MONGODB_URI", mongo.uri("bench"), "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()));
            launch.measure(false); // because the first start also makes the collections and topics
            launch.measure(true);
            tell(Pair.alternating(SERVICE_STARTS, () -> launch.measure(true), () -> launch.measure(false)));
        }
    }

    private void tell(Pair<Start> starts) {
        double cached = Samples.of(starts.cached, Start::millis).median();
        double plain = Samples.of(starts.plain, Start::millis).median();
        double cachedCpu = Samples.of(starts.cached, Start::cpuMillis).median();
        double plainCpu = Samples.of(starts.plain, Start::cpuMillis).median();
        report.table(List.of(
                List.of(SERVICE + " alone, medians of " + SERVICE_STARTS, "with AOT cache", "without", "ratio"),
                List.of("ready after, ms", number(cached), number(plain), number(cached / plain)),
                List.of(
                        "processor time until ready, ms",
                        number(cachedCpu),
                        number(plainCpu),
                        number(cachedCpu / plainCpu))));
        report.figure(
                "start of " + SERVICE + " with AOT cache, ms",
                number(cached),
                number(plain) + " without",
                number(cached / plain),
                "ratio ≤ " + AIM_OF_THE_CACHE,
                cached / plain <= AIM_OF_THE_CACHE);
    }

    private void wholeStack() {
        report.progress("Starting the whole system %d times each way", STACK_STARTS);
        var starts = Pair.alternating(STACK_STARTS, () -> seconds(Map.of()), () -> seconds(WITHOUT_CACHES));
        double cached = Samples.of(starts.cached, it -> it).median();
        double plain = Samples.of(starts.plain, it -> it).median();
        report.table(List.of(
                List.of("make run, medians of " + STACK_STARTS, "with AOT caches", "without", "ratio"),
                List.of("ready after, s", number(cached), number(plain), number(cached / plain))));
        report.figure(
                "warm start of the whole system, s",
                number(cached),
                number(plain) + " without AOT caches",
                number(cached / plain),
                "≤ 60 s",
                cached <= READY_WITHIN_SECONDS);
    }

    private double seconds(Map<String, String> environment) {
        try (var stack = Stack.run(checkout, environment)) {
            report.progress("Ready after %.1f s", stack.start().toMillis() / 1e3);
            return stack.start().toMillis() / 1e3;
        }
    }
}
