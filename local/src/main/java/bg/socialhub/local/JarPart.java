package bg.socialhub.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Boot jar, extracted as everywhere, as a child JVM with its readiness on a management port of the loopback address. */
public final class JarPart implements Part {

    static final int MANAGEMENT_DISTANCE = 1_000;

    private static final Duration TIME_TO_START = Duration.ofSeconds(300);

    private final ChildJvm child;
    private final int port;
    private final int managementPort;

    private JarPart(ChildJvm child, int port, int managementPort) {
        this.child = child;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Begins the description of a child; without a {@code SERVER_PORT} it gets a free one. */
    public static Recipe of(String name, Path jar) {
        return new Recipe(name, Extraction.beside(jar));
    }

    static Recipe of(Extraction extraction) {
        return new Recipe(extraction.module(), extraction);
    }

    /** Where the service answers. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where its actuator answers. */
    public URI managementUri() {
        return URI.create("http://127.0.0.1:" + managementPort);
    }

    /** SIGKILL: the service gets no chance to finish anything. */
    public void kill() {
        child.kill();
    }

    /** Asks the service to stop and waits at most that long. */
    void close(Duration limit) {
        child.close(limit);
    }

    @Override
    public String name() {
        return child.name();
    }

    @Override
    public Path log() {
        return child.log();
    }

    @Override
    public long pid() {
        return child.pid();
    }

    @Override
    public boolean isAlive() {
        return child.isAlive();
    }

    @Override
    public void close() {
        child.close();
    }

    /** How to start a Boot jar, told step by step. */
    public static final class Recipe {

        private final String name;
        private final Extraction extraction;
        private final Map<String, String> environment = new LinkedHashMap<>();
        private final ChildJvm.Launch launch;
        private @Nullable Path log;

        private Recipe(String name, Extraction extraction) {
            this.name = name;
            this.extraction = extraction;
            // because a child lives briefly: the second compiler costs more than it gives back
            this.launch = ChildJvm.named(name).options("-Xmx192m", "-XX:TieredStopAtLevel=1");
        }

        /** An environment variable of the child. */
        public Recipe env(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        /** Options of the child's JVM; a later option wins over an earlier one. */
        public Recipe jvm(String... options) {
            launch.options(options);
            return this;
        }

        /** Where the child writes its output instead of a scratch file. */
        public Recipe log(Path file) {
            this.log = file;
            return this;
        }

        /** Returns when the service says that it is ready. */
        public JarPart start() {
            int port = port();
            int managementPort = port + MANAGEMENT_DISTANCE;
            env("MANAGEMENT_SERVER_PORT", String.valueOf(managementPort));
            env("MANAGEMENT_PORT", String.valueOf(managementPort));
            var child = launch();
            var readiness = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(managementPort));
            return new JarPart(child.awaitReady(TIME_TO_START, () -> Http.answersOk(readiness)), port, managementPort);
        }

        /** Lets everything else on this machine go first. */
        Recipe gently() {
            launch.gently();
            return this;
        }

        private ChildJvm launch() {
            return launch.classPath(extraction.jar())
                    .environment(environment)
                    .main(extraction.mainClass())
                    .start(log == null ? Checkout.scratch(name).resolve(name + ".log") : log);
        }

        private int port() {
            var port = environment.computeIfAbsent(
                    "SERVER_PORT", unset -> String.valueOf(Ports.freeWithNeighbour(MANAGEMENT_DISTANCE)));
            return Integer.parseInt(port);
        }
    }
}
