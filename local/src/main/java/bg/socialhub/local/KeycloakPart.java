package bg.socialhub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The real Keycloak with the realm of this checkout; the realm is imported once, later changes of people survive. */
public final class KeycloakPart implements Part {

    private static final Shared<KeycloakPart> SHARED = new Shared<>(KeycloakPart::temporary);
    private static final Duration TIME_TO_START = Duration.ofSeconds(180);
    private static final String STANDARD_PUBLIC_URL = Site.standard().address(Service.GATEWAY);
    private static final String DEMO_CLIENT = "local-dev";
    private static final String DEMO_PASSWORD = "demo";

    private final ChildJvm child;
    private final int port;

    private KeycloakPart(ChildJvm child, int port) {
        this.child = child;
        this.port = port;
    }

    /** The tokens of one login. */
    public record Tokens(String access, String id, String refresh) {}

    /** The one of this JVM. */
    public static KeycloakPart shared() {
        return SHARED.get();
    }

    /** A new Keycloak with nothing but the imported realm. */
    public static KeycloakPart temporary() {
        return temporary(STANDARD_PUBLIC_URL);
    }

    /** A new Keycloak that lets people sign in at a portal under this address, for example of a test's own port. */
    public static KeycloakPart temporary(String publicUrl) {
        var scratch = Checkout.scratch("keycloak");
        return start(
                scratch.resolve("home"),
                scratch.resolve("keycloak.log"),
                Ports.freeWithNeighbour(KeycloakDistribution.MANAGEMENT_DISTANCE),
                publicUrl);
    }

    /** A Keycloak whose data live in the folder; its management port is 1000 above the given one. */
    public static KeycloakPart persistent(Path folder, int port) {
        return persistent(folder, port, STANDARD_PUBLIC_URL);
    }

    static KeycloakPart persistent(Path folder, int port, String publicUrl) {
        return start(folder, folder.resolveSibling("logs").resolve("keycloak.log"), port, publicUrl);
    }

    private static KeycloakPart start(Path folder, Path log, int port, String publicUrl) {
        var home = furnish(folder.toAbsolutePath());
        var child = KeycloakDistribution.server(home, port)
                .environment(Realm.placeholders(publicUrl))
                .arguments("--import-realm", "--hostname=http://127.0.0.1:" + port)
                .start(log);
        return new KeycloakPart(child.awaitReady(TIME_TO_START, () -> KeycloakDistribution.isReady(port)), port);
    }

    /** A home of its own data beside links into the shared distribution. */
    private static Path furnish(Path home) {
        var distribution = KeycloakDistribution.home();
        try {
            KeycloakDistribution.copyDatabase(home);
            Files.createDirectories(home.resolve("data/import"));
            for (var shared : new String[] {"lib", "conf", "providers"}) {
                link(home.resolve(shared), distribution.resolve(shared));
            }
            link(home.resolve("themes"), Checkout.root().resolve("identity/theme"));
            Files.writeString(home.resolve("data/import/" + Realm.NAME + "-realm.json"), Realm.local());
            return home;
        } catch (IOException e) {
            throw new PartFailed("Keycloak could not be started: %s.".formatted(DiskSpace.explain(e)), e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** The issuer that this Keycloak writes into its tokens. */
    public String issuer() {
        return "http://127.0.0.1:%d/realms/%s".formatted(port, Realm.NAME);
    }

    /** The address of the server, for the admin API (user and password {@code admin}). */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** An access token of a demo user. */
    public String accessToken(String user) {
        return token(user).access();
    }

    /** All tokens of a demo user's login. */
    public Tokens token(String user) {
        return login(issuer(), user);
    }

    /** Logs a demo user in at any local Keycloak, by the password grant of the local overlay. */
    public static Tokens login(String issuer, String user) {
        var form = Map.of(
                "grant_type", "password",
                "client_id", DEMO_CLIENT,
                "scope", "openid",
                "username", user,
                "password", DEMO_PASSWORD);
        try {
            var answer = Http.postForm(URI.create(issuer + "/protocol/openid-connect/token"), form);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("No token for " + user + ": " + answer.body());
            }
            var tokens = JsonMapper.shared().readTree(answer.body());
            return new Tokens(
                    tokens.path("access_token").asString(),
                    tokens.path("id_token").asString(),
                    tokens.path("refresh_token").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
