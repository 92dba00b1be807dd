package bg.socialhub.local;

import java.nio.file.Path;

/** The Boot jars of the house, in the order in which they are stopped last to first. */
enum Service {
    HUB("hub-service", 8081, "HUB_URL"),
    MARKETPLACE("marketplace-service", 8082, "MARKETPLACE_URL"),
    EVENTS("events-service", 8083, "EVENTS_URL"),
    GATEWAY("gateway", 8080, "GATEWAY_URL"),
    PORTAL("portal", 8090, "PORTAL_URL");

    private final String module;
    private final int port;
    private final String addressVariable;

    Service(String module, int port, String addressVariable) {
        this.module = module;
        this.port = port;
        this.addressVariable = addressVariable;
    }

    String module() {
        return module;
    }

    int standardPort() {
        return port;
    }

    /** The variable by which the others know its address. */
    String addressVariable() {
        return addressVariable;
    }

    Path jar() {
        return Checkout.root().resolve(module).resolve("target").resolve(module + ".jar");
    }
}
