package bg.socialhub.bench;

import bg.socialhub.local.JarPart;
import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.MongoPart;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** The packaged hub-service alone with its own store and broker, with the heap and compilers of {@code make run}. */
final class HubAlone implements AutoCloseable {

    private static final String DATABASE = "hub";
    private static final Path JAR =
            Path.of(System.getProperty("socialhub.root"), "hub-service", "target", "hub-service.jar");

    private final Issuer issuer = Issuer.start();
    private final KafkaPart kafka = KafkaPart.temporary().withTopics("events.event.v1", "marketplace.enterprise.v1");
    private final MongoPart mongo = MongoPart.inMemory();
    private final JarPart hub = JarPart.of("hub-service", JAR)
            .jvm("-Xmx160m", "-Xss512k", "-XX:TieredStopAtLevel=4")
            .env("MONGODB_URI", mongo.uri(DATABASE))
            .env("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers())
            .env("IDENTITY_ISSUER", issuer.uri())
            .env("SUPPORT_RATING_KEY", Base64.getEncoder().encodeToString(new byte[32]))
            .env("MANAGEMENT_ENDPOINT_HEALTH_GROUP_READINESS_INCLUDE", "readinessState")
            .env("BOOKING_SWEEP", "1h") // because a sweep reads the whole ledger, and would do so in some rounds only
            .env("TRAINING_SWEEP", "1h")
            .log(Path.of("target", "hub-alone.log").toAbsolutePath())
            .start();

    URI uri() {
        return hub.uri();
    }

    Api as(String centre) {
        return Api.signed(hub.uri(), () -> issuer.manager(centre));
    }

    Api asPartner() {
        return Api.signed(hub.uri(), issuer::partner);
    }

    long pid() {
        return hub.pid();
    }

    long storePid() {
        return mongo.pid();
    }

    String store() {
        return mongo.uri(DATABASE);
    }

    /** Another database on the same server. */
    String storeBeside() {
        return mongo.uri("bare");
    }

    /** The service's own libraries, so that both sides use the same driver. */
    String classPath() {
        var command = Kernel.commandLine(hub.pid());
        return command.get(command.indexOf("-cp") + 1).split(":")[0];
    }

    @Override
    public void close() {
        List.of(hub, kafka, mongo).forEach(part -> {
            try {
                part.close();
            } catch (RuntimeException e) {
                System.err.println(part.name() + " did not stop: " + e.getMessage());
            }
        });
        issuer.close();
    }
}
