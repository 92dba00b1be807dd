package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.identity.test.KeycloakAdmin;
import bg.socialhub.local.KeycloakPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A stand goes to „Медена": enterprises are heard of from the marketplace, and a stand is given once. */
class StandIT {

    private static final Running RUNNING = Running.shared();
    private static final String ENTERPRISE = UUID.randomUUID().toString();
    private static Caller medena;

    @BeforeAll
    static void joinMedena() {
        KeycloakPart keycloak = KeycloakPart.shared();
        KeycloakAdmin admin = KeycloakAdmin.of(keycloak);
        String token = admin.administrator();
        String parent = admin.call("GET", "/group-by-path/enterprises", token, null)
                .body()
                .path("id")
                .asString();
        admin.call("POST", "/groups/" + parent + "/children", token, Map.of("name", ENTERPRISE));
        String group = admin.call("GET", "/group-by-path/enterprises/" + ENTERPRISE, token, null)
                .body()
                .path("id")
                .asString();
        String user = admin.call("GET", "/users?exact=true&username=" + Running.MEDENA, token, null)
                .body()
                .path(0)
                .path("id")
                .asString();
        admin.call("PUT", "/users/" + user + "/groups/" + group, token, null);
        medena = RUNNING.anybody().as(keycloak.accessToken(Running.MEDENA));
        Broker.say(
                "marketplace.enterprise.v1",
                ENTERPRISE,
                "enterprise-registered",
                "{\"enterpriseId\":\"%s\",\"version\":1,\"name\":\"Медена\",\"certification\":null}"
                        .formatted(ENTERPRISE));
    }

    @Test
    void standIsGivenOnceAndShownToEverybody() {
        String event = Bodies.published(RUNNING, Bodies.event(5, true));
        String first = apply(event, "A1");
        String second = apply(event, "A1");
        RUNNING.manager()
                .post("/stand-applications/" + first + "/acceptance", "{\"stand\":\"A1\"}")
                .is(200);
        RUNNING.manager()
                .post("/stand-applications/" + second + "/acceptance", "{\"stand\":\"A1\"}")
                .isProblem(409, "stand-taken");
        RUNNING.manager()
                .post("/stand-applications/" + second + "/acceptance", "{\"stand\":\"Z9\"}")
                .isProblem(422, "stand-unknown");
        RUNNING.user(Running.STRANGER)
                .post("/stand-applications/" + second + "/acceptance", "{\"stand\":\"A2\"}")
                .isProblem(404, "stand-application-not-found");
        assertThat(RUNNING.anybody().get("/events/" + event + "/stands").is(200).body())
                .contains("{\"stand\":\"A1\",\"enterpriseId\":\"" + ENTERPRISE + "\"}", "{\"stand\":\"A2\"}");

        String etag = RUNNING.manager().get("/events/" + event).etag();
        RUNNING.manager()
                .put("/events/" + event, Bodies.event(5, true).replace("\"A1\",", ""), "If-Match", etag)
                .isProblem(409, "stand-in-use");
        medena.post("/stand-applications/" + first + "/withdrawal", "").is(200);
        RUNNING.manager()
                .post("/stand-applications/" + second + "/acceptance", "{\"stand\":\"A1\"}")
                .is(200);
        RUNNING.manager()
                .post("/stand-applications/" + second + "/acceptance", "{\"stand\":\"A2\"}")
                .isProblem(409, "stand-transition-refused");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Broker.heard("events.stand.v1", second))
                        .extracting(Broker.Heard::type)
                        .containsExactly("stand-application-submitted", "stand-application-accepted"));
    }

    /** I3: many decisions about one stand at once. */
    @Test
    void parallelAcceptancesGiveAStandToOneApplication() throws Exception {
        String event = Bodies.published(RUNNING, Bodies.event(5, true));
        List<String> applications = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            applications.add(apply(event, null));
        }
        List<Future<Answer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < applications.size(); i++) {
                Caller manager = RUNNING.manager().at(RUNNING.instances().get(i % 2));
                String path = "/stand-applications/" + applications.get(i) + "/acceptance";
                answers.add(threads.submit(() -> manager.post(path, "{\"stand\":\"A2\"}")));
            }
        }
        int given = 0;
        for (Future<Answer> answer : answers) {
            if (answer.get().status() == 200) {
                given++;
            } else {
                answer.get().isProblem(409, "stand-taken");
            }
        }
        assertThat(given).isOne();
    }

    @Test
    void onlyAMemberOfAKnownEnterpriseAppliesAndOnlyItAndTheStaffSee() {
        String event = Bodies.published(RUNNING, Bodies.event(5, true));
        String application = apply(event, null);
        RUNNING.user(Running.PCHELA)
                .post("/events/" + event + "/stand-applications", body(ENTERPRISE, null))
                .isProblem(403, "not-your-enterprise");
        RUNNING.user(Running.PCHELA)
                .get("/stand-applications/" + application)
                .isProblem(404, "stand-application-not-found");
        RUNNING.user(Running.PCHELA)
                .post("/stand-applications/" + application + "/withdrawal", "")
                .isProblem(404, "stand-application-not-found");
        medena.get("/stand-applications/" + application).is(200);
        String other = apply(event, "A2");
        JsonNode own = medena.get("/stand-applications?limit=2&enterprise=" + ENTERPRISE)
                .is(200)
                .json();
        assertThat(own.path("items").path(0).path("id").asString()).isEqualTo(other);
        assertThat(own.path("items").path(1).path("id").asString()).isEqualTo(application);
        assertThat(own.path("items").path(1).path("status").asString()).isEqualTo("SUBMITTED");
        for (Caller stranger : List.of(RUNNING.user(Running.PCHELA), RUNNING.manager())) {
            stranger.get("/stand-applications?enterprise=" + ENTERPRISE).isProblem(403, "not-your-enterprise");
        }
        RUNNING.manager()
                .post("/events/" + event + "/cancellation", "{\"reason\":\"буря\"}")
                .is(200);
        medena.post("/events/" + event + "/stand-applications", body(ENTERPRISE, null))
                .isProblem(409, "event-cancelled");
        RUNNING.anybody()
                .post("/events/" + event + "/registrations", Bodies.attendee())
                .isProblem(409, "event-cancelled");
    }

    private static String apply(String event, String stand) {
        return await().atMost(Duration.ofSeconds(30)) // because the marketplace's message may still be on its way
                .until(
                        () -> medena.post("/events/" + event + "/stand-applications", body(ENTERPRISE, stand)),
                        answer -> answer.status() == 201)
                .id();
    }

    private static String body(String enterprise, String stand) {
        return "{\"enterpriseId\":\"%s\",\"goods\":\"мед и восък\"%s}"
                .formatted(enterprise, stand == null ? "" : ",\"standCode\":\"" + stand + "\"");
    }
}
