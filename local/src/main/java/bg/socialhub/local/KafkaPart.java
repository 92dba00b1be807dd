package bg.socialhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The real Kafka broker (KRaft, one node). Topics are made by whoever owns them: the broker makes none by itself. */
public final class KafkaPart implements Part {

    private static final Shared<KafkaPart> SHARED = new Shared<>(KafkaPart::temporary);
    private static final Duration TIME_TO_START = Duration.ofSeconds(90);

    /** As many as the services' own. */
    private static final int PARTITIONS = 3;

    private final ChildJvm child;
    private final int port;

    private KafkaPart(ChildJvm child, int port) {
        this.child = child;
        this.port = port;
    }

    /** The one of this JVM; tests part ways by topic and group. */
    public static KafkaPart shared() {
        return SHARED.get();
    }

    /** A new empty broker on a free port. */
    public static KafkaPart temporary() {
        var scratch = Checkout.scratch("kafka");
        return start(scratch.resolve("data"), scratch.resolve("kafka.log"), Ports.free());
    }

    /** A broker whose data live in the folder. */
    public static KafkaPart persistent(Path folder, int port) {
        return start(folder, folder.resolveSibling("logs").resolve("kafka.log"), port);
    }

    private static KafkaPart start(Path folder, Path log, int port) {
        var data = folder.resolve("log").toAbsolutePath();
        Folders.create(data);
        var settings = folder.resolve("server.properties").toAbsolutePath();
        write(settings, settings(data, port, Ports.free()));
        var child = ChildJvm.named("Kafka")
                .options("-Xmx256m", "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
                .classPath(Checkout.libraries(), Checkout.classes())
                .main(KafkaServerMain.class.getName(), settings.toString(), data.toString())
                .start(log);
        return new KafkaPart(child.awaitReady(TIME_TO_START, () -> Ports.isTaken(port)), port);
    }

    private static String settings(Path data, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=1
                offsets.topic.num.partitions=1
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(port, controllerPort, data);
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new PartFailed("Kafka could not be started: %s.".formatted(DiskSpace.explain(e)), e);
        }
    }

    /** Where clients begin. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /**
     * Makes the topics of services that are not there, so that a service that reads them does not look for them all the time.
     * Those that exist stay as they are.
     */
    public KafkaPart withTopics(String... names) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            var topics = Stream.of(names)
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                    .toList();
            for (var made : admin.createTopics(topics).values().values()) {
                awaitMade(made);
            }
        }
        return this;
    }

    private static void awaitMade(Future<Void> topic) {
        try {
            topic.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new PartFailed("Kafka did not make a topic.", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Nobody waited until Kafka made its topics.", e);
        }
    }

    /** SIGKILL, for tests of an outage. */
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
