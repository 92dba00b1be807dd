package bg.socialhub.local;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Starts one service of a site from its extraction, after a training run when it has no AOT cache yet. */
final class ServiceStart {

    private static final Duration TIME_TO_ASSEMBLE = Duration.ofSeconds(120);
    /** Seals the portal's sessions; worth nothing outside this machine. */
    private static final String LOCAL_SESSION_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static final int TRAINING_READS = 20;

    /** Training runs one after the other: together they would only make one another slow. */
    private static final Semaphore TRAINING = new Semaphore(1);

    private static final Map<Service, String> HEAPS = Map.of(
            Service.HUB, "-Xmx160m",
            Service.MARKETPLACE, "-Xmx320m",
            Service.EVENTS, "-Xmx160m",
            Service.GATEWAY, "-Xmx160m",
            Service.PORTAL, "-Xmx128m");

    private final Site site;
    private final Progress progress;

    ServiceStart(Site site, Progress progress) {
        this.site = site;
        this.progress = progress;
    }

    JarPart start(Service service) {
        var extraction = Extraction.of(service);
        if (!Files.exists(extraction.cache())) {
            TRAINING.acquireUninterruptibly();
            try {
                train(extraction);
            } finally {
                TRAINING.release();
            }
        }
        // because a cache that the JVM refuses only costs a line in the log: it then starts without
        return recipe(extraction)
                .jvm("-XX:AOTCache=" + extraction.cache())
                .log(site.log(service))
                .start();
    }

    private void train(Extraction extraction) {
        var service = extraction.service();
        progress.say("%s is new: a training run makes its AOT cache", service.module());
        var trained = recipe(extraction)
                .jvm("-XX:AOTCacheOutput=" + extraction.cache())
                .log(site.data().resolve("logs").resolve(service.module() + "-training.log"))
                .start();
        for (int i = 0; i < TRAINING_READS; i++) {
            Http.answersOk(URI.create(trained.uri() + service.typicalRead()));
        }
        trained.close(TIME_TO_ASSEMBLE);
    }

    private JarPart.Recipe recipe(Extraction extraction) {
        var service = extraction.service();
        var recipe = JarPart.of(service.module(), extraction.jar())
                .main(extraction.mainClass())
                .jvm(HEAPS.getOrDefault(service, "-Xmx160m"), "-Xss512k")
                .env("SERVER_PORT", String.valueOf(site.port(service)))
                .env("MONGODB_URI", "mongodb://127.0.0.1:%d/%s".formatted(site.mongo(), service.module()))
                .env("KAFKA_BOOTSTRAP_SERVERS", site.bootstrapServers())
                .env("IDENTITY_ISSUER", site.issuer())
                .env("PORTAL_SESSION_KEY", LOCAL_SESSION_KEY);
        Realm.placeholders(site.address(Service.GATEWAY)).forEach(recipe::env);
        for (var other : Service.values()) {
            recipe.env(other.addressVariable(), site.address(other));
        }
        return recipe;
    }
}
