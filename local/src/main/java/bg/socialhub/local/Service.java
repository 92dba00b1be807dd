package bg.socialhub.local;

import java.nio.file.Path;

/** The Boot jars of the house, in the order in which they are stopped last to first. */
enum Service {
    HUB("hub-service", 8081, "HUB_URL", "/api/v1/centres"),
    MARKETPLACE("marketplace-service", 8082, "MARKETPLACE_URL", "/api/v1/offers?q=%D0%BC%D0%B5%D0%B4"),
    EVENTS("events-service", 8083, "EVENTS_URL", "/api/v1/events"),
    GATEWAY("gateway", 8080, "GATEWAY_URL", "/api/v1/centres"),
    PORTAL("portal", 8090, "PORTAL_URL", "/");

    private final String module;
    private final int port;
    private final String addressVariable;
    private final String typicalRead;

    Service(String module, int port, String addressVariable, String typicalRead) {
        this.module = module;
        this.port = port;
        this.addressVariable = addressVariable;
        this.typicalRead = typicalRead;
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

    /** A public read that a training run repeats. */
    String typicalRead() {
        return typicalRead;
    }

    Path jar() {
        return Checkout.root().resolve(module).resolve("target").resolve(module + ".jar");
    }
}
