package bg.socialhub.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsIT {

    @Test
    void mongoKeepsItsDocumentsOverARestart(@TempDir Path folder) {
        int port = Ports.free();
        try (var mongo = MongoPart.persistent(folder.resolve("mongo"), port);
                var client = MongoClients.create(mongo.uri("it"))) {
            client.getDatabase("it").getCollection("c").insertOne(new Document("_id", 1));
        }
        try (var mongo = MongoPart.persistent(folder.resolve("mongo"), port);
                var client = MongoClients.create(mongo.uri("it"))) {
            assertThat(client.getDatabase("it").getCollection("c").countDocuments())
                    .isOne();
        }
        assertThat(Ports.isTaken(port)).isFalse();
    }

    @Test
    void kafkaKeepsItsTopicsOverARestart(@TempDir Path folder) throws Exception {
        int port = Ports.free();
        try (var kafka = KafkaPart.persistent(folder.resolve("kafka"), port);
                var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("it", 1, (short) 1))).all().get();
        }
        try (var kafka = KafkaPart.persistent(folder.resolve("kafka"), port);
                var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).contains("it");
        }
        assertThat(Ports.isTaken(port)).isFalse();
    }

    @Test
    void keycloakGivesTokensAndSendsPeopleBackToTheAddressOfTheTest() {
        var portal = "http://127.0.0.1:" + Ports.free();
        try (var keycloak = KeycloakPart.temporary(portal)) {
            assertThat(keycloak.accessToken("medena@demo.bg").split("\\.")).hasSize(3);
            // because the very first page takes Keycloak seconds
            await().atMost(Duration.ofSeconds(30)).until(() -> Http.answersOk(signIn(keycloak, portal)));
            assertThat(Http.answersOk(signIn(keycloak, portal + "0"))).isFalse();
        }
    }

    private static URI signIn(KeycloakPart keycloak, String portal) {
        return URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?client_id=portal&response_type=code"
                + "&scope=openid&code_challenge_method=S256&code_challenge=" + "x".repeat(43)
                + "&redirect_uri=" + portal + "/login/oauth2/code/portal");
    }

    @Test
    void noChildOutlivesAKilledParent() throws IOException {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dsocialhub.root=" + Checkout.root(),
                        ParentOfMongo.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long child = Long.parseLong(parent.inputReader().readLine());
        assertThat(ProcessHandle.of(child)).isPresent();

        parent.destroyForcibly();

        await().atMost(Duration.ofSeconds(15))
                .until(() -> ProcessHandle.of(child).isEmpty());
    }

    /** Starts a part, tells its process id, and then does nothing until it is killed. */
    static final class ParentOfMongo {

        private ParentOfMongo() {}

        public static void main(String[] args) throws InterruptedException {
            System.out.println(MongoPart.inMemory().pid());
            Thread.currentThread().join();
        }
    }
}
