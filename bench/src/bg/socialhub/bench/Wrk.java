package bg.socialhub.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The outcome of one bounded run of wrk on the loopback address; latencies are in microseconds. */
record Wrk(long requests, double perSecond, double median, double p99, long failures) {

    private static final int CONNECTIONS = 32;
    private static final int FAILURES_IN = 1_000;

    static Wrk load(URI address, Duration time) {
        return load(address, time, CONNECTIONS);
    }

    /** Loads the address; more than one failure, timeout or bad status in a thousand requests fails the measurement. */
    static Wrk load(URI address, Duration time, int connections) {
        var load = run(address, time, connections);
        if (load.failures * FAILURES_IN > load.requests) {
            throw new MeasureFailed("%s of %d requests to %s failed.", load.failures, load.requests, address);
        }
        return load;
    }

    /** Load whose failures, mostly of first requests that come too late, do not matter. */
    static void warmUp(URI address, Duration time, int connections) {
        run(address, time, connections);
    }

    private static Wrk run(URI address, Duration time, int connections) {
        var wrk = new ProcessBuilder(
                "wrk",
                "--threads=1",
                "--connections=" + connections,
                "--duration=" + time.toSeconds() + "s",
                "--timeout=5s",
                "--script=wrk.lua",
                address.toASCIIString());
        try {
            var process = wrk.redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return read(address, output);
        } catch (IOException e) {
            throw new MeasureFailed("wrk cannot be run.", e);
        }
    }

    private static Wrk read(URI address, String output) {
        var told = output.strip().substring(output.strip().lastIndexOf('\n') + 1);
        if (!told.matches("(\\d+ ){4}\\d+")) {
            throw new MeasureFailed("wrk told nothing of %s: %s", address, output);
        }
        var words = told.split(" ");
        long requests = Long.parseLong(words[0]);
        double seconds = Long.parseLong(words[1]) / 1e6;
        return new Wrk(
                requests,
                requests / seconds,
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                Long.parseLong(words[4]));
    }
}
