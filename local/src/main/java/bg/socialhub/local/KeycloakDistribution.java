package bg.socialhub.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.ZipInputStream;

/** Keycloak's distribution, unpacked and built once per checkout; a half-built folder never gets its final name. */
final class KeycloakDistribution {

    static final int MANAGEMENT_DISTANCE = 1_000;

    private static final Duration TIME_TO_BUILD = Duration.ofMinutes(5);

    private KeycloakDistribution() {}

    /** The home of a built Keycloak; several JVMs may ask at once, one of them builds. */
    static synchronized Path home() {
        var zip = zip();
        var home = Checkout.parts()
                .resolve(zip.getFileName()
                        .toString()
                        .replace("-quarkus-dist", "")
                        .replace(".zip", ""));
        if (!Files.isDirectory(home)) {
            Folders.create(Checkout.parts());
            buildOnce(zip, home);
        }
        return home;
    }

    private static Path zip() {
        var folder = Checkout.root().resolve("local/target/keycloak");
        try (var zips = Files.newDirectoryStream(folder, "keycloak-quarkus-dist-*.zip")) {
            return zips.iterator().next();
        } catch (IOException | NoSuchElementException e) {
            throw new PartFailed("Keycloak is not fetched yet: run mvn -pl local package first.", e);
        }
    }

    private static void buildOnce(Path zip, Path home) {
        var lockFile = home.resolveSibling("keycloak.lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!Files.isDirectory(home)) {
                var workshop = home.resolveSibling("keycloak.unfinished");
                Folders.delete(workshop);
                unpack(zip, workshop);
                build(workshop, home.resolveSibling("keycloak-build.log"));
                prepareDatabase(workshop, home.resolveSibling("keycloak-database.log"));
                Files.move(workshop, home, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new PartFailed("Keycloak could not be unpacked: %s.".formatted(DiskSpace.explain(e)), e);
        }
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var inside = Path.of(entry.getName());
                if (!entry.isDirectory() && inside.getNameCount() > 1) {
                    copy(in, target.resolve(inside.subpath(1, inside.getNameCount())));
                }
            }
        }
    }

    private static void copy(InputStream in, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.copy(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void build(Path home, Path log) {
        int code = launch("Keycloak's build", home)
                .options("-Xmx768m")
                .arguments("build", "--db=dev-file", "--health-enabled=true")
                .start(log)
                .awaitEnd(TIME_TO_BUILD);
        if (code != 0) {
            throw new PartFailed("Keycloak could not be built (exit code %d); its log is %s.".formatted(code, log));
        }
    }

    /** Lets Keycloak make its tables once, so that a new instance need not. */
    private static void prepareDatabase(Path home, Path log) {
        int port = Ports.freeWithNeighbour(MANAGEMENT_DISTANCE);
        try (var server =
                server(home, port).arguments("--hostname-strict=false").start(log)) {
            server.awaitReady(TIME_TO_BUILD, () -> isReady(port));
        }
    }

    /** Gives a home without a database its own copy of the prepared one. */
    static void copyDatabase(Path home) throws IOException {
        var database = Path.of("data/h2/keycloakdb.mv.db");
        if (!Files.exists(home.resolve(database))) {
            Files.createDirectories(home.resolve(database).getParent());
            Files.copy(home().resolve(database), home.resolve(database));
        }
    }

    /** A server on the port of the loopback address; its management port is {@link #MANAGEMENT_DISTANCE} above. */
    static ChildJvm.Launch server(Path home, int port) {
        return launch("Keycloak", home)
                .options("-Xmx320m", "-XX:MaxMetaspaceSize=256m")
                .environment(Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"))
                .arguments(
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--log-level=INFO,io.smallrye.health:OFF",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + (port + MANAGEMENT_DISTANCE));
    }

    static boolean isReady(int port) {
        return Http.answersOk(URI.create("http://127.0.0.1:%d/health/ready".formatted(port + MANAGEMENT_DISTANCE)));
    }

    /** A Keycloak JVM with the given home, the way its own kc.sh starts it. */
    private static ChildJvm.Launch launch(String name, Path home) {
        return ChildJvm.named(name)
                .options(
                        "-XX:TieredStopAtLevel=1",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.language=en",
                        "-Duser.country=US")
                .classPath(home.resolve("lib/quarkus-run.jar"))
                .main("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
