package bg.socialhub.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the compose file promises: safe writes, no secret of its own, one public door. */
class DeploymentTests {

    private static final String COMPOSE = read("docker-compose.yml");
    private static final Map<String, Map<String, Object>> SERVICES = services();
    private static final List<String> OURS =
            List.of("hub-service", "marketplace-service", "events-service", "gateway", "portal");
    private static final List<String> STORING =
            List.of("hub-service", "marketplace-service", "events-service", "portal");

    @Test
    void acknowledgesAWriteOnlyWhenTheMajorityHasItOnDisk() {
        assertThat(STORING)
                .allSatisfy(service -> assertThat(environment(service).get("MONGODB_URI"))
                        .asString()
                        .contains("replicaSet=rs0")
                        .contains("w=majority")
                        .contains("journal=true")
                        .contains("readConcernLevel=majority")
                        .contains("retryWrites=true"));
    }

    @Test
    void takesEverySecretFromTheEnvironmentAndGivesNoneADefault() {
        Set<String> wanted = names("\\$\\{([A-Z_]+):\\?}");
        assertThat(names("\\$\\{([A-Z_]+):-")).allMatch(name -> name.endsWith("_PORT") || name.endsWith("_PROXIES"));
        assertThat(names("(?<!\\$)\\$\\{([A-Z_]+)}")).isEmpty();
        assertThat(read(".env.example").lines().filter(line -> line.matches("[A-Z_]+=.*")))
                .allMatch(line -> line.endsWith("="))
                .extracting(line -> line.replace("=", ""))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void givesKeycloakEverySecretThatItsRealmAsksFor() {
        Set<String> asked = new TreeSet<>();
        var placeholder =
                Pattern.compile("\\$\\{([A-Z_]+)(:[^}]*)?}").matcher(read("identity/realm/social-economy.json"));
        while (placeholder.find()) {
            asked.add(placeholder.group(1));
        }
        assertThat(environment("keycloak").keySet()).containsAll(asked);
    }

    @Test
    void givesKeycloakTheRealmAndTheLookOfItsPages() {
        assertThat(SERVICES.get("keycloak").get("volumes"))
                .asString()
                .contains("./identity/realm/social-economy.json:/opt/keycloak/data/import/")
                .contains("./identity/theme:/opt/keycloak/themes:ro");
    }

    @Test
    void letsThePortalSignPeopleInAndKeepTheirSessions() {
        assertThat(environment("portal"))
                .containsKeys("PUBLIC_URL", "PORTAL_CLIENT_SECRET", "IDENTITY_ISSUER", "MONGODB_URI", "GATEWAY_URL");
    }

    @Test
    void leavesTheLocalUsersAtHome() {
        assertThat(COMPOSE)
                .doesNotContain("overlay")
                .doesNotContain("local-dev")
                .doesNotContain("demo");
    }

    @Test
    void opensOnlyTheGatewayAndKeycloak() {
        assertThat(SERVICES.entrySet().stream()
                        .filter(service -> service.getValue().containsKey("ports"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("gateway", "keycloak");
    }

    @Test
    void watchesAndLimitsEveryService() {
        assertThat(SERVICES)
                .allSatisfy((name, service) ->
                        assertThat(service).as(name).containsKeys("healthcheck", "deploy", "image", "restart"));
    }

    @Test
    void buildsOurImagesFromTheJarsWithAnAotCache() {
        assertThat(OURS)
                .allSatisfy(service -> assertThat(SERVICES.get(service).get("build"))
                        .asString()
                        .contains(service));
        assertThat(read("Dockerfile"))
                .contains("-XX:AOTCacheOutput=")
                .contains("-XX:AOTCache=")
                .contains("USER 10001");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(String service) {
        return (Map<String, Object>) SERVICES.get(service).get("environment");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        Map<String, Object> compose = new Yaml().load(COMPOSE);
        return (Map<String, Map<String, Object>>) compose.get("services");
    }

    private static Set<String> names(String pattern) {
        Set<String> names = new TreeSet<>();
        var found = Pattern.compile(pattern).matcher(COMPOSE);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private static String read(String file) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("socialhub.root", "..")).resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
