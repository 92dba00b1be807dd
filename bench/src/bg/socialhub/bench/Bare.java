package bg.socialhub.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** The bare driver in a JVM of its own that has the service's own libraries and flags. */
final class Bare implements AutoCloseable {

    private static final String SOURCE = "src/bg/socialhub/bench/ledger/BareLedger.java";

    private static final String ANSWER = "did ";

    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    private Bare(Process process) {
        this.process = process;
        this.orders = process.outputWriter();
        this.answers = process.inputReader();
    }

    static Bare beside(HubAlone hub) {
        var classPath = "target/classes:" + hub.classPath();
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-proc:none", "-d", "target/classes", "-cp", classPath, SOURCE);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var bare = new ProcessBuilder(
                java,
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UseSerialGC",
                "-Xmx160m",
                "-Xss512k",
                "-cp",
                classPath,
                "bg.socialhub.bench.ledger.BareLedger",
                hub.store(),
                hub.storeBeside());
        try {
            return new Bare(bare.redirectError(
                            Path.of("target", "bare-ledger.log").toFile())
                    .start());
        } catch (IOException e) {
            throw new MeasureFailed("The bare driver cannot be run.", e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Returns how often it did so. */
    long order(String words, Object... values) {
        try {
            orders.append(words.formatted(values)).append('\n').flush();
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(ANSWER)) { // because the driver's log has the same output
                    return Long.parseLong(line.substring(ANSWER.length()));
                }
            }
            throw new MeasureFailed("The bare driver has ended; its log is bench/target/bare-ledger.log.");
        } catch (IOException e) {
            throw new MeasureFailed("The bare driver does not listen.", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
