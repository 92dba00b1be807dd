package bg.socialhub.bench;

import bg.socialhub.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts a service alone with the very command line of {@code make run}, with its AOT cache or without. */
record ServiceLaunch(Member service, Map<String, String> environment) {

    private static final Duration TIME_TO_START = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MANAGEMENT_DISTANCE = 1_000;

    /** The time until it was ready and the processor time until then, both in milliseconds. */
    record Start(double millis, double cpuMillis) {}

    Start measure(boolean withCache) {
        int port = Ports.freeWithNeighbour(MANAGEMENT_DISTANCE);
        long begin = System.nanoTime();
        var process = begin(port, withCache);
        try {
            awaitReady(process, port + MANAGEMENT_DISTANCE);
            return new Start((System.nanoTime() - begin) / 1e6, Kernel.cpu(List.of(process.pid())) / 1e3);
        } finally {
            end(process);
        }
    }

    private Process begin(int port, boolean withCache) {
        var command = new ArrayList<>(service.command());
        // because "on" ends a JVM that refuses its cache, where the default would quietly start without
        command.add(1, "-XX:AOTMode=" + (withCache ? "on" : "off"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", service.name() + ".log").toFile());
        var variables = builder.environment();
        variables.putAll(service.environment());
        variables.putAll(environment);
        variables.put("SERVER_PORT", String.valueOf(port));
        variables.put("MANAGEMENT_SERVER_PORT", String.valueOf(port + MANAGEMENT_DISTANCE));
        variables.put("MANAGEMENT_PORT", String.valueOf(port + MANAGEMENT_DISTANCE));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new MeasureFailed(service.name() + " cannot be started.", e);
        }
    }

    private void awaitReady(Process process, int managementPort) {
        var readiness = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(managementPort)))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + TIME_TO_START.toNanos();
        while (!isReady(readiness)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new MeasureFailed("%1$s did not become ready; its log is bench/target/%1$s.log.", service.name());
            }
            Pause.millis(20);
        }
    }

    private static boolean isReady(HttpRequest readiness) {
        try {
            return CLIENT.send(readiness, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("The measurement was interrupted.", e);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
