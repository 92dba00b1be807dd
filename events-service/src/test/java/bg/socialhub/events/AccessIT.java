package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.identity.test.BadTokens;
import bg.socialhub.identity.test.BadTokens.BadToken;
import bg.socialhub.local.KeycloakPart;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** I7: who may do what, each route with each kind of caller, and every kind of bad token. */
class AccessIT {

    private static final Running RUNNING = Running.shared();
    private static String published;
    private static String draft;
    private static String registration;

    @BeforeAll
    static void plan() {
        published = Bodies.published(RUNNING, Bodies.event(100, true));
        draft = RUNNING.manager().post("/events", Bodies.event(5, true)).is(201).id();
        registration = RUNNING.user(Running.CITIZEN)
                .post("/events/" + published + "/registrations", Bodies.attendee())
                .is(201)
                .id();
    }

    /** A route with what each caller gets: nobody, own staff, foreign staff, member of an enterprise, citizen, ministry. */
    private record Row(String method, String path, String body, int... expected) {

        int expectedFor(int caller) {
            return expected[caller];
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final List<@Nullable String> CALLERS = java.util.Arrays.asList(
            null, Running.EXPERT, Running.STRANGER, Running.PCHELA, Running.BUYER, Running.MINISTRY);

    static Stream<Row> rows() {
        String scan = "{\"code\":\"" + "A".repeat(44) + "\"}";
        String reason = "{\"reason\":\"няма\"}";
        String stand = "{\"enterpriseId\":\"" + UUID.randomUUID() + "\",\"goods\":\"мед\"}";
        return Stream.of(
                new Row("GET", "/events", "", 200, 200, 200, 200, 200, 200),
                new Row("GET", "/events.ics", "", 200, 200, 200, 200, 200, 200),
                new Row("GET", "/events/{published}", "", 200, 200, 200, 200, 200, 200),
                new Row("GET", "/events/{published}.ics", "", 200, 200, 200, 200, 200, 200),
                new Row("GET", "/events/{published}/stands", "", 200, 200, 200, 200, 200, 200),
                new Row("GET", "/events/{draft}", "", 404, 200, 404, 404, 404, 404),
                new Row("GET", "/events/{draft}/stands", "", 404, 200, 404, 404, 404, 404),
                new Row("POST", "/events", Bodies.event(5, true), 401, 201, 403, 403, 403, 403),
                new Row("PUT", "/events/{published}", Bodies.event(5, true), 401, 428, 428, 428, 428, 428),
                new Row("POST", "/events/{published}/publication", "", 401, 409, 403, 403, 403, 403),
                new Row("POST", "/events/{draft}/cancellation", reason, 401, 200, 404, 404, 404, 404),
                new Row("POST", "/events/{published}/registrations", "{}", 400, 400, 400, 400, 400, 400),
                new Row("GET", "/events/{published}/registrations", "", 401, 200, 403, 403, 403, 403),
                new Row("GET", "/events/{published}/waiting-list", "", 401, 200, 403, 403, 403, 403),
                new Row("GET", "/registrations/{registration}", "", 404, 200, 404, 404, 404, 404),
                new Row("POST", "/registrations/{registration}/cancellation", "{}", 404, 200, 404, 404, 404, 404),
                new Row("POST", "/events/{published}/check-ins", scan, 401, 404, 403, 403, 403, 403),
                new Row("GET", "/events/{published}/check-ins", "", 401, 200, 403, 403, 403, 403),
                new Row("POST", "/events/{published}/stand-applications", stand, 401, 403, 403, 403, 403, 403),
                new Row("GET", "/events/{published}/stand-applications", "", 401, 200, 200, 200, 200, 200),
                new Row("GET", "/events?centre=plovdiv&status=DRAFT", "", 200, 200, 200, 200, 200, 200),
                new Row("GET", "/events/{published}/quotas", "", 200, 200, 200, 200, 200, 200),
                new Row("GET", "/events/{draft}/quotas", "", 404, 200, 404, 404, 404, 404),
                new Row("GET", "/registrations", "", 401, 200, 200, 200, 200, 200),
                new Row("GET", "/stand-applications?enterprise=" + UUID.randomUUID(), "", 401, 403, 403, 403, 403, 403),
                new Row("GET", "/statistics/events?from=2027-01&to=2027-12", "", 401, 200, 200, 403, 403, 200),
                new Row("GET", "/tickets/unknown", "", 404, 404, 404, 404, 404, 404));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersEachCallerAsTheTableSays(Row row) {
        String path = row.path()
                .replace("{published}", published)
                .replace("{draft}", draft)
                .replace("{registration}", registration);
        for (int i : new int[] {0, 2, 3, 4, 5, 1}) { // the own staff last, because what they do has an effect
            String user = CALLERS.get(i);
            Caller caller = user == null ? RUNNING.anybody() : RUNNING.user(user);
            Answer answer = switch (row.method()) {
                case "GET" -> caller.get(path);
                case "PUT" -> caller.put(path, row.body());
                default -> caller.post(path, row.body());
            };
            assertThat(answer.status())
                    .as(row + " by " + user + ": " + answer.body())
                    .isEqualTo(row.expectedFor(i));
            if (answer.status() >= 400) {
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            }
        }
    }

    @Test
    void foreignStaffCannotChangeAnEventEvenWithItsVersion() {
        String event = Bodies.published(RUNNING, Bodies.event(5, true));
        String etag = RUNNING.anybody().get("/events/" + event).etag();
        RUNNING.user(Running.STRANGER)
                .put("/events/" + event, Bodies.event(9, true), "If-Match", etag)
                .isProblem(403, "not-your-centre");
        RUNNING.manager()
                .put("/events/" + event, Bodies.event(9, true).replace("plovdiv", "varna"), "If-Match", etag)
                .isProblem(422, "invalid-request");
    }

    @Test
    void draftsAreListedForTheirOwnStaffAlone() {
        String event =
                RUNNING.manager().post("/events", Bodies.event(5, true)).is(201).id();
        assertThat(RUNNING.manager().get("/events?centre=plovdiv&limit=100").body())
                .contains(event);
        assertThat(RUNNING.user(Running.STRANGER)
                        .get("/events?centre=plovdiv&limit=100")
                        .body())
                .doesNotContain(event);
        assertThat(RUNNING.anybody().get("/events?centre=plovdiv&limit=100").body())
                .doesNotContain(event);

        String drafts = "/events?centre=plovdiv&status=DRAFT&limit=100";
        assertThat(RUNNING.manager().get(drafts).body()).contains(event).doesNotContain(published);
        assertThat(RUNNING.user(Running.STRANGER)
                        .get(drafts)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(RUNNING.anybody().get(drafts).json().path("total").asInt()).isZero();
    }

    @Test
    void foreignCodeDoesNotCancel() {
        Answer mine = RUNNING.anybody()
                .post("/events/" + published + "/registrations", Bodies.attendee())
                .is(201);
        Answer other = RUNNING.anybody()
                .post("/events/" + published + "/registrations", Bodies.attendee())
                .is(201);
        for (String code : List.of(other.text("managementCode"), mine.text("ticketCode"), "x")) {
            RUNNING.anybody()
                    .post("/registrations/" + mine.id() + "/cancellation", "{\"managementCode\":\"" + code + "\"}")
                    .isProblem(404, "registration-not-found");
        }
        assertThat(RUNNING.anybody().get("/tickets/" + mine.text("ticketCode")).text("status"))
                .isEqualTo("CONFIRMED");
    }

    static Stream<BadToken> badTokens() {
        return BadTokens.of(KeycloakPart.shared()).stream();
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesEveryBadToken(BadToken bad) {
        String[] header =
                bad.authorization() == null ? new String[0] : new String[] {"Authorization", bad.authorization()};
        try {
            Answer answer = RUNNING.anybody().post("/events", Bodies.event(1, true), header);
            answer.is(401);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        } catch (UncheckedIOException refused) {
            assertThat(bad.name()).contains("100 kB"); // because the server may hang up on a header of that size
        }
    }
}
