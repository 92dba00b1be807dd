package bg.socialhub.portal.signin;

import bg.socialhub.local.JarPart;
import bg.socialhub.local.KeycloakPart;
import bg.socialhub.local.MongoPart;
import bg.socialhub.local.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;

/** Two instances of the portal under one public address, with one store and the real identity server. */
final class TwoPortals implements AutoCloseable {

    static final String KEY = Base64.getEncoder().encodeToString("thirty-two bytes for this test!!".getBytes());

    private static final int MANAGEMENT_DISTANCE = 1_000;

    final int firstPort = Ports.freeWithNeighbour(MANAGEMENT_DISTANCE);
    final int secondPort = Ports.freeWithNeighbour(MANAGEMENT_DISTANCE);
    final MongoPart mongo = MongoPart.inMemory();
    final KeycloakPart keycloak = KeycloakPart.temporary(address(firstPort));
    final JarPart second;
    JarPart first;

    TwoPortals() {
        first = start(firstPort);
        second = start(secondPort);
    }

    void restartFirst() {
        first.close();
        first = start(firstPort);
    }

    String firstAddress() {
        return address(firstPort);
    }

    String secondAddress() {
        return address(secondPort);
    }

    SignInSettings settings() {
        URI issuer = URI.create(keycloak.issuer());
        return new SignInSettings(URI.create(firstAddress()), issuer, issuer, "local-only", KEY);
    }

    private JarPart start(int port) {
        return JarPart.of("portal", Path.of(System.getProperty("socialhub.root"), "portal/target/portal.jar"))
                .env("SERVER_PORT", String.valueOf(port))
                .env("PUBLIC_URL", firstAddress())
                .env("IDENTITY_ISSUER", keycloak.issuer())
                .env("MONGODB_URI", mongo.uri("portal"))
                .env("GATEWAY_URL", address(Ports.free()))
                .env("PORTAL_CLIENT_SECRET", "local-only")
                .env("PORTAL_SESSION_KEY", KEY)
                .start();
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        first.close();
        second.close();
        keycloak.close();
        mongo.close();
    }
}
