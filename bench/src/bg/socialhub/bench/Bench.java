package bg.socialhub.bench;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Measures everything, or only what is named: {@code start}, {@code memory}, {@code gateway}, {@code outbox}, {@code search},
 * {@code portal}, {@code ledger}.
 */
final class Bench {

    private static final Map<String, String> NO_RATE_LIMIT = Map.of("RATE_LIMIT_REQUESTS", "1000000000");

    private enum Part {
        START,
        MEMORY,
        GATEWAY,
        OUTBOX,
        SEARCH,
        PORTAL,
        LEDGER
    }

    private final Report report = new Report(System.out);
    private final Set<Part> parts;

    private Bench(Set<Part> parts) {
        this.parts = parts;
    }

    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(Bench::endChildren));
        try {
            new Bench(parts(args)).run();
        } catch (MeasureFailed e) {
            System.err.println(e.getMessage() + (e.getCause() == null ? "" : " Because: " + e.getCause()));
            System.exit(1);
        }
    }

    private static Set<Part> parts(String[] args) {
        var parts = EnumSet.noneOf(Part.class);
        for (var arg : args) {
            try {
                parts.add(Part.valueOf(arg.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new MeasureFailed("Say nothing, or some of start, memory, gateway, outbox, search, portal and ledger.", e);
            }
        }
        return parts.isEmpty() ? EnumSet.allOf(Part.class) : parts;
    }

    /** Whatever way this JVM ends, nothing that it started goes on. */
    private static void endChildren() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    }

    private void run() {
        var machine = Machine.now();
        var checkout = Checkout.linkedTo(Path.of(System.getProperty("socialhub.root")));
        if (parts.contains(Part.START)) {
            new StartBench(report, checkout).measure();
        }
        if (parts.contains(Part.LEDGER)) {
            new LedgerBench(report).measure();
        }
        if (!EnumSet.of(Part.START, Part.LEDGER).containsAll(parts)) {
            report.progress("Starting the system for the rest");
            try (var stack = Stack.run(checkout, NO_RATE_LIMIT)) {
                measure(checkout, stack);
            }
        }
        report.close(machine, parts.size() == Part.values().length);
    }

    private void measure(Checkout checkout, Stack stack) {
        var memory = MemoryBench.begin(stack);
        if (parts.contains(Part.GATEWAY)) {
            new GatewayBench(report, stack).measure();
        }
        if (parts.contains(Part.OUTBOX)) {
            new OutboxBench(report).measure();
        }
        if (parts.contains(Part.SEARCH)) {
            new SearchBench(report, stack).measure();
        }
        if (parts.contains(Part.PORTAL)) {
            new PortalBench(report, checkout, stack).measure();
        }
        if (parts.contains(Part.MEMORY)) {
            memory.end(report, parts.size() > 1);
        }
    }
}
