package bg.socialhub.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where one running system has its data and its ports. */
record Site(Path data, int mongo, int kafka, int keycloak, Map<Service, Integer> services) {

    static final int MONGO_PORT = 27_017;
    static final int KAFKA_PORT = 9_092;
    static final int KEYCLOAK_PORT = 8_180;

    /** The standard one, or a second system beside it when {@code SOCIALHUB_BESIDE} names a folder for its data. */
    static Site ofThisRun() {
        var beside = System.getenv("SOCIALHUB_BESIDE");
        return beside == null ? standard() : beside(Path.of(beside).toAbsolutePath());
    }

    /** The ports of the design and the data of every day. */
    static Site standard() {
        var services = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, service.standardPort());
        }
        return new Site(Checkout.root().resolve("local/data"), MONGO_PORT, KAFKA_PORT, KEYCLOAK_PORT, services);
    }

    /** Free ports, for a system beside the one of every day. */
    static Site beside(Path data) {
        var services = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, Ports.freeWithNeighbour(JarPart.MANAGEMENT_DISTANCE));
        }
        int keycloak = Ports.freeWithNeighbour(KeycloakDistribution.MANAGEMENT_DISTANCE);
        return new Site(data, Ports.free(), Ports.free(), keycloak, services);
    }

    int port(Service service) {
        return services.getOrDefault(service, service.standardPort());
    }

    String address(Service service) {
        return "http://127.0.0.1:" + port(service);
    }

    String issuer() {
        return "http://127.0.0.1:%d/realms/%s".formatted(keycloak, Realm.NAME);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }

    Path log(Service service) {
        return data.resolve("logs").resolve(service.module() + ".log");
    }

    /** Every port that the parts listen on, with the part's name. */
    Map<Integer, String> ports() {
        var ports = new LinkedHashMap<Integer, String>();
        ports.put(mongo, "MongoDB");
        ports.put(kafka, "Kafka");
        ports.put(keycloak, "Keycloak");
        ports.put(keycloak + KeycloakDistribution.MANAGEMENT_DISTANCE, "Keycloak's management");
        for (var service : Service.values()) {
            ports.put(port(service), service.module());
            ports.put(port(service) + JarPart.MANAGEMENT_DISTANCE, service.module() + "'s management");
        }
        return ports;
    }
}
