package bg.socialhub.events;

import bg.socialhub.local.JarPart;
import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.KeycloakPart;
import bg.socialhub.local.MongoPart;
import bg.socialhub.platform.test.Contracts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Two packaged instances of this service over one store, with the real broker and the real Keycloak; one per test JVM. */
public final class Running {

    public static final String MANAGER = "plovdiv.manager@demo.bg";
    public static final String EXPERT = "plovdiv.expert@demo.bg";
    public static final String STRANGER = "varna.manager@demo.bg";
    public static final String MEDENA = "medena@demo.bg";
    public static final String PCHELA = "pchela@demo.bg";
    public static final String CITIZEN = "citizen@demo.bg";
    public static final String MINISTRY = "ministry@demo.bg";
    public static final String BUYER = "buyer@demo.bg";

    private static @Nullable Running running;

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final String database = "events_" + ProcessHandle.current().pid();
    private final FakeHub hub = new FakeHub();
    private final JarPart first;
    private final JarPart second;

    /** An access token is good for five minutes, which a slow machine may need for one test. */
    private record Token(String value, Instant since) {

        private static final Duration FRESH = Duration.ofMinutes(1);

        static Token of(String user) {
            return new Token(KeycloakPart.shared().accessToken(user), Instant.now());
        }

        boolean isFresh() {
            return Instant.now().isBefore(since.plus(FRESH));
        }
    }

    private Running() {
        KafkaPart.shared().withTopics("hub.booking.v1", "hub.centre.v1", "marketplace.enterprise.v1");
        first = start("events-1", database);
        second = start("events-2", database);
    }

    public static synchronized Running shared() {
        if (running == null) {
            Running started = new Running();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(started::stop));
            running = started;
        }
        return running;
    }

    /** One more instance, over this database. */
    public JarPart start(String name, String over, String... environment) {
        JarPart.Recipe recipe = JarPart.of(name, jar())
                .env("MONGODB_URI", MongoPart.shared().uri(over))
                .env("KAFKA_BOOTSTRAP_SERVERS", KafkaPart.shared().bootstrapServers())
                .env("IDENTITY_ISSUER", KeycloakPart.shared().issuer())
                .env("HUB_URL", hub.uri().toString())
                .env(
                        "MANAGEMENT_ENDPOINT_HEALTH_GROUP_READINESS_INCLUDE",
                        "readinessState") // because the embedded server knows no hello
                .env("EVENTS_ROOM_PATIENCE", "2s")
                .env("EVENTS_ROOM_SWEEP", "500ms")
                .env("EVENTS_SEATS_PATIENCE", "2s")
                .env("EVENTS_SEATS_SWEEP", "1s")
                .env("EVENTS_STANDS_SWEEP", "1s")
                .jvm("-XX:TieredStopAtLevel=1");
        for (int i = 0; i < environment.length; i += 2) {
            recipe.env(environment[i], environment[i + 1]);
        }
        return recipe.start();
    }

    private static Path jar() {
        return Contracts.root().resolve("events-service/target/events-service.jar");
    }

    public FakeHub hub() {
        return hub;
    }

    public String database() {
        return database;
    }

    public List<URI> instances() {
        return List.of(first.uri(), second.uri());
    }

    public JarPart first() {
        return first;
    }

    public Caller anybody() {
        return new Caller(first.uri(), null);
    }

    public Caller user(String name) {
        Token token = tokens.compute(name, (user, known) -> known != null && known.isFresh() ? known : Token.of(user));
        return anybody().as(token.value());
    }

    public Caller manager() {
        return user(MANAGER);
    }

    private void stop() {
        first.close();
        second.close();
        hub.close();
    }
}
