package bg.socialhub.local;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The embedded MongoDB. It speaks the protocol but knows no transactions, change streams or text search, and what it
 * acknowledged in the last moments is lost when the server itself is killed.
 */
public final class MongoPart implements Part {

    private static final Shared<MongoPart> SHARED = new Shared<>(MongoPart::inMemory);
    private static final Duration TIME_TO_START = Duration.ofSeconds(60);

    /** The server updates documents in place and writes them to the wire without a lock: two threads would tear them. */
    private static final String ONE_COMMAND_AT_A_TIME = "-Dio.netty.eventLoopThreads=1";

    private final ChildJvm child;
    private final int port;

    private MongoPart(ChildJvm child, int port) {
        this.child = child;
        this.port = port;
    }

    /** The one of this JVM, in memory; tests part ways by database name. */
    public static MongoPart shared() {
        return SHARED.get();
    }

    /** A new empty server that forgets everything at the end. */
    public static MongoPart inMemory() {
        int port = Ports.free();
        return start(Checkout.scratch("mongo").resolve("mongo.log"), port, String.valueOf(port));
    }

    /** A server whose data live in the folder. */
    public static MongoPart persistent(Path folder, int port) {
        Folders.create(folder);
        var file = folder.resolve("mongo.h2").toAbsolutePath().toString();
        return start(folder.resolveSibling("logs").resolve("mongo.log"), port, String.valueOf(port), file);
    }

    private static MongoPart start(Path log, int port, String... args) {
        var child = ChildJvm.named("MongoDB")
                .options("-Xmx256m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", ONE_COMMAND_AT_A_TIME)
                .classPath(Checkout.libraries(), Checkout.classes())
                .main(MongoServerMain.class.getName(), args)
                .start(log);
        return new MongoPart(child.awaitReady(TIME_TO_START, () -> Ports.isTaken(port)), port);
    }

    /** The connection string of a database on this server. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** SIGKILL, for tests of what survives it. */
    public void kill() {
        child.kill();
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
}
