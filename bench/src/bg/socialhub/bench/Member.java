package bg.socialhub.bench;

import java.util.List;
import java.util.Map;

/** One process of the running system and how it was started. */
record Member(String name, long pid, List<String> command, Map<String, String> environment) {

    private static final Map<String, String> NAMES = Map.of(
            "MongoServerMain", "MongoDB (embedded)",
            "KafkaServerMain", "Kafka",
            "quarkus", "Keycloak",
            "/hub-service.jar", "hub-service",
            "/marketplace-service.jar", "marketplace-service",
            "/events-service.jar", "events-service",
            "/gateway.jar", "gateway",
            "/portal.jar", "portal",
            "local.Main", "launcher");

    static Member of(long pid) {
        var command = Kernel.commandLine(pid);
        return new Member(name(String.join(" ", command)), pid, command, Kernel.environment(pid));
    }

    private static String name(String command) {
        return NAMES.entrySet().stream()
                .filter(entry -> command.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(command);
    }
}
