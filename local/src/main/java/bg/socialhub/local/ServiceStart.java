package bg.socialhub.local;

import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;

/** The command line with which a service of a site runs, from its extraction and with its AOT cache. */
final class ServiceStart {

    /** Seals the portal's sessions and makes the hub's rating links; worth nothing outside this machine. */
    private static final String LOCAL_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static final Map<Service, String> HEAPS = Map.of(
            Service.HUB, "-Xmx160m",
            Service.MARKETPLACE, "-Xmx320m",
            Service.EVENTS, "-Xmx160m",
            Service.GATEWAY, "-Xmx160m",
            Service.PORTAL, "-Xmx128m");

    private final Site site;

    ServiceStart(Site site) {
        this.site = site;
    }

    JarPart start(Service service) {
        var extraction = Extraction.of(service);
        var recipe = recipe(service, extraction)
                .env("SERVER_PORT", String.valueOf(site.port(service)))
                .log(site.log(service));
        if (Files.exists(extraction.cache())) {
            recipe.jvm("-XX:AOTCache=" + extraction.cache()); // one that the JVM refuses only costs a line in the log
        }
        return recipe.start();
    }

    /** What a service and the training run for its cache have in common. */
    JarPart.Recipe recipe(Service service, Extraction extraction) {
        var recipe = JarPart.of(extraction)
                .jvm(HEAPS.getOrDefault(service, "-Xmx160m"), "-Xss512k", "-XX:TieredStopAtLevel=4")
                .env("MONGODB_URI", "mongodb://127.0.0.1:%d/%s".formatted(site.mongo(), service.module()))
                .env("KAFKA_BOOTSTRAP_SERVERS", site.bootstrapServers())
                .env("IDENTITY_ISSUER", site.issuer())
                .env("PORTAL_SESSION_KEY", LOCAL_KEY)
                .env("SUPPORT_RATING_KEY", LOCAL_KEY);
        Realm.placeholders(site.address(Service.GATEWAY)).forEach(recipe::env);
        for (var other : Service.values()) {
            recipe.env(other.addressVariable(), site.address(other));
        }
        return recipe;
    }
}
