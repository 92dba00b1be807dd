package bg.socialhub.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One child JVM on the same JDK as this one, and what it takes to start it. */
final class ChildJvm implements Part {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(15);
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

    private static final Set<ChildJvm> LIVE = ConcurrentHashMap.newKeySet();
    private static boolean over;

    private final String name;
    private final Path log;
    private final Process process;

    private ChildJvm(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        LIVE.add(this);
        process.onExit().thenRun(() -> LIVE.remove(this));
    }

    /** Ends whatever this JVM has started and not yet ended, also what is still starting. */
    static void endAll() {
        var rest = List.copyOf(LIVE);
        rest.parallelStream().forEach(ChildJvm::close);
    }

    /** From now on no child is started any more. */
    static void startNoMore() {
        synchronized (LIVE) {
            over = true;
        }
    }

    private static ChildJvm begin(String name, Path log, ProcessBuilder builder) throws IOException {
        synchronized (LIVE) {
            if (over) {
                throw new PartFailed(name + " is not started because everything stops.");
            }
            return new ChildJvm(name, log, builder.start());
        }
    }

    static Launch named(String name) {
        return new Launch(name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Returns when the probe holds; a child that dies or stays silent first is a {@link PartFailed}. */
    ChildJvm awaitReady(Duration limit, BooleanSupplier probe) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!probe.getAsBoolean()) {
            if (!process.isAlive()) {
                throw death();
            }
            if (System.nanoTime() > deadline) {
                close();
                throw new PartFailed(
                        "%s was not ready after %d seconds; its log is %s.".formatted(name, limit.toSeconds(), log));
            }
            pause();
        }
        if (!process.isAlive()) {
            throw death();
        }
        return this;
    }

    /** The exit code of a child that is expected to end by itself. */
    int awaitEnd(Duration limit) {
        if (!ends(limit)) {
            kill();
            throw new PartFailed(
                    "%s did not end within %d seconds; its log is %s.".formatted(name, limit.toSeconds(), log));
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        close(TIME_TO_STOP);
    }

    /** Asks the child to stop and waits at most that long. */
    void close(Duration limit) {
        // because a JVM that makes an AOT cache waits for a JVM of its own
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!ends(limit)) {
            kill();
        }
    }

    /** SIGKILL: nothing in the child gets to know. */
    void kill() {
        process.destroyForcibly();
        ends(TIME_TO_STOP);
    }

    private PartDied death() {
        var reason = DiskSpace.isToldBy(log) ? " because the disk is full" : "";
        int code = process.exitValue();
        return new PartDied(
                "%s died while starting%s (exit code %d); its log is %s.".formatted(name, reason, code, log), code);
    }

    private boolean ends(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pause() {
        try {
            process.waitFor(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new PartFailed("The start of %s was interrupted.".formatted(name), e);
        }
    }

    /** The command line of a child, built step by step. */
    static final class Launch {

        private final String name;
        private final List<String> options = new ArrayList<>();
        private final List<Path> classPath = new ArrayList<>();
        private final List<String> command = new ArrayList<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private final List<String> before = new ArrayList<>();

        private Launch(String name) {
            this.name = name;
            options("-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
        }

        Launch options(String... more) {
            options.addAll(Arrays.asList(more));
            return this;
        }

        /** Lets everything else on this machine go first. */
        Launch gently() {
            before.addAll(List.of("nice", "-n", "19"));
            return this;
        }

        Launch classPath(Path... more) {
            classPath.addAll(Arrays.asList(more));
            return this;
        }

        Launch main(String mainClass, String... args) {
            command.add(mainClass);
            command.addAll(Arrays.asList(args));
            return this;
        }

        Launch arguments(String... more) {
            command.addAll(Arrays.asList(more));
            return this;
        }

        Launch environment(Map<String, String> more) {
            environment.putAll(more);
            return this;
        }

        /** Starts the child with its output in the log file, which is begun anew. */
        ChildJvm start(Path log) {
            try {
                Files.createDirectories(log.getParent());
                var builder = new ProcessBuilder(commandLine())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
                builder.environment().putAll(environment);
                return begin(name, log, builder);
            } catch (IOException e) {
                throw new PartFailed("%s could not be started: %s.".formatted(name, DiskSpace.explain(e)), e);
            }
        }

        private List<String> commandLine() {
            // because an AOT cache of the part's own class path stays valid only when ours comes last
            var path = Stream.concat(classPath.stream(), Stream.of(ChildJar.path()))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return Stream.of(
                            before.stream(),
                            Stream.of(java),
                            options.stream(),
                            Stream.of("-cp", path, ChildMain.class.getName()),
                            command.stream())
                    .flatMap(words -> words)
                    .toList();
        }
    }
}
