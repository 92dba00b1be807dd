package bg.socialhub.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The whole system as a person runs it: {@code make run}, until it says that everything is ready. */
final class Stack implements AutoCloseable {

    private static final String READY = "Everything is ready.";
    private static final Duration TIME_TO_START = Duration.ofMinutes(10);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(60);
    private static final Path LOG = Path.of("target", "make-run.log");

    private final Process make;
    private final Duration start;

    private Stack(Process make, Duration start) {
        this.make = make;
        this.start = start;
    }

    static Stack run(Checkout checkout, Map<String, String> environment) {
        long begin = System.nanoTime();
        var builder = new ProcessBuilder("make", "run")
                .directory(checkout.folder().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var make = builder.start();
            awaitReady(make);
            return new Stack(make, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException e) {
            throw new MeasureFailed("make cannot be run.", e);
        }
    }

    private static void awaitReady(Process make) {
        var ready = new CompletableFuture<Void>();
        Thread.ofVirtual().start(() -> follow(make, ready));
        try {
            ready.get(TIME_TO_START.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException | ExecutionException e) {
            end(make);
            throw new MeasureFailed(
                    "The system did not become ready; bench/%s ends so:%n%s".formatted(LOG, lastWords()), e);
        }
    }

    private static String lastWords() {
        try {
            var lines = Files.readAllLines(LOG);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    private static void follow(Process make, CompletableFuture<Void> ready) {
        try (var lines = make.inputReader();
                var log = Files.newBufferedWriter(LOG)) {
            follow(lines, log, ready);
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IOException("make run has ended"));
    }

    private static void follow(BufferedReader lines, Writer log, CompletableFuture<Void> ready) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            log.append(line).append('\n').flush();
            if (line.contains(READY)) {
                ready.complete(null);
            }
        }
    }

    /** From the command to the sentence that everything is ready. */
    Duration start() {
        return start;
    }

    /** Every process of the running system, without make itself. */
    List<Member> members() {
        return make.descendants().map(ProcessHandle::pid).map(Member::of).toList();
    }

    Member member(String name) {
        return members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MeasureFailed("%s does not run; see bench/%s.", name, LOG));
    }

    /** Ends the system as Ctrl-C would. */
    @Override
    public void close() {
        end(make);
    }

    private static void end(Process make) {
        var all = make.descendants().toList();
        make.children().forEach(ProcessHandle::destroy);
        long deadline = System.nanoTime() + TIME_TO_STOP.toNanos();
        while (all.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < deadline) {
            Pause.millis(100);
        }
        all.forEach(ProcessHandle::destroyForcibly);
        make.destroyForcibly();
    }
}
