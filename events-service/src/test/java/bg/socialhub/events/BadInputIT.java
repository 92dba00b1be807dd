package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: 400 or 422 with a problem that names the field, never 500. */
class BadInputIT {

    private static final Running RUNNING = Running.shared();

    /** A body made bad by replacing a piece of a good one, and the field that the problem must name. */
    private record Bad(String piece, String replacement, String field) {
        @Override
        public String toString() {
            return field + " <- " + (replacement.length() > 60 ? replacement.substring(0, 60) + "…" : replacement);
        }
    }

    static Stream<Bad> events() {
        String start = "\"" + Bodies.START + "\"";
        String end = "\"" + Bodies.START.plusHours(6) + "\"";
        String long10k = "а".repeat(10_000);
        List<Bad> bad = new ArrayList<>(List.of(
                new Bad("\"FAIR\"", "\"PARTY\"", "kind"),
                new Bad("\"FAIR\"", "7", "kind"),
                new Bad("\"FAIR\"", "null", "kind"),
                new Bad("\"plovdiv\"", "null", "centre"),
                new Bad("\"plovdiv\"", "[]", "centre"),
                new Bad("\"plovdiv\"", "\"Пловдив!\"", "centre"),
                new Bad("\"Панаир на меда\"", "\"" + long10k + "\"", "title.bg"),
                new Bad("\"Панаир на меда\"", "\"a\\u0000b\"", "title.bg"),
                new Bad("\"Панаир на меда\"", "\"a\\u202Eb\"", "title.bg"),
                new Bad("\"Панаир на меда\"", "\"   \"", "title.bg"),
                new Bad("\"Панаир на меда\"", "null", "title.bg"),
                new Bad("{\"bg\":\"Панаир на меда\",\"en\":\"Honey fair\"}", "\"text\"", "title"),
                new Bad("\"Всичко за меда.\"", "\"" + long10k + "\"", "description.bg"),
                new Bad(start, "null", "start"),
                new Bad(start, "\"2027-02-30T10:00:00+02:00\"", "start"),
                new Bad(start, "\"2027-03-28T03:30:00+02:00\"", "start"),
                new Bad(start, "\"2027-03-01T10:00:00\"", "start"),
                new Bad(start, "\"yesterday\"", "start"),
                new Bad(start, "1799999999", "start"),
                new Bad(start, "\"+999999999-01-01T00:00:00+02:00\"", "start"),
                new Bad(end, start, "end"),
                new Bad(end, "\"2020-01-01T10:00:00+02:00\"", "end"),
                new Bad(end, "\"" + Bodies.START.plusDays(60) + "\"", "end"),
                new Bad("\"size\":5", "\"size\":-1", "quotas[0].size"),
                new Bad("\"size\":5", "\"size\":\"five\"", "quotas[0].size"),
                new Bad("\"size\":5", "\"size\":5.5", "quotas[0].size"),
                new Bad("\"size\":5", "\"size\":99999999999", "quotas[0].size"),
                new Bad("[{\"code\":\"visitors\",\"size\":5}]", "[]", "quotas"),
                new Bad("[{\"code\":\"visitors\",\"size\":5}]", "[null]", "quotas[0]"),
                new Bad(
                        "[{\"code\":\"visitors\",\"size\":5}]",
                        "[{\"code\":\"a\",\"size\":1},{\"code\":\"a\",\"size\":2}]",
                        "quotas"),
                new Bad("\"waitingList\":true", "\"waitingList\":\"yes\"", "waitingList"),
                new Bad("\"waitingList\":true", "\"waitingList\":null", "waitingList"),
                new Bad("[\"A1\",\"A2\"]", "[\"A1\",\"A1\"]", "stands"),
                new Bad("[\"A1\",\"A2\"]", "[\"../..\"]", "stands[0]"),
                new Bad("\"waitingList\":true", "\"waitingList\":true,\"roomId\":\"../x\"", "roomId")));
        bad.add(new Bad(
                "\"waitingList\":true",
                "\"waitingList\":true,\"registrationClosesAt\":\"" + Bodies.START.plusDays(2) + "\"",
                "registrationClosesAt"));
        return bad.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void namesTheFieldOfABadEvent(Bad bad) {
        String good = Bodies.event(5, true);
        assertThat(good).contains(bad.piece());
        assertNames(RUNNING.manager().post("/events", good.replace(bad.piece(), bad.replacement())), bad.field());
    }

    static Stream<Bad> registrations() {
        return Stream.of(
                new Bad("\"Мария Петрова\"", "null", "attendee.name"),
                new Bad("\"Мария Петрова\"", "\"" + "я".repeat(10_000) + "\"", "attendee.name"),
                new Bad("\"Мария Петрова\"", "\"a\\u0007\"", "attendee.name"),
                new Bad("\"m@example.bg\"", "\"not an address\"", "attendee.email"),
                new Bad("\"m@example.bg\"", "{}", "attendee.email"),
                new Bad("\"m@example.bg\"", "null", "attendee.email"),
                new Bad("{\"attendee\":", "{\"quota\":\"VIP!\",\"attendee\":", "quota"),
                new Bad("{\"attendee\":", "{\"quota\":\"unknown\",\"attendee\":", "quota"),
                new Bad("{\"attendee\":", "{\"nobody\":", "attendee"));
    }

    @ParameterizedTest
    @MethodSource("registrations")
    void namesTheFieldOfABadRegistration(Bad bad) {
        String event = Bodies.published(RUNNING, Bodies.event(5, true));
        String good = Bodies.attendee("m@example.bg");
        assertNames(
                RUNNING.anybody()
                        .post("/events/" + event + "/registrations", good.replace(bad.piece(), bad.replacement())),
                bad.field());
    }

    @Test
    void namesTheFieldOfABadQuestion() {
        assertNames(RUNNING.anybody().get("/events/not-an-id"), "id");
        assertNames(RUNNING.anybody().get("/events?kind=PARTY"), "kind");
        assertNames(RUNNING.anybody().get("/events?status=LOST"), "status");
        assertNames(RUNNING.anybody().get("/events?from=tomorrow"), "from");
        assertNames(RUNNING.anybody().get("/events?limit=1000"), "limit");
        assertNames(RUNNING.anybody().get("/events?cursor=%25%25"), "cursor");
        assertNames(RUNNING.anybody().get("/events?q=" + "a".repeat(2_000)), "q");
        assertNames(RUNNING.anybody().get("/events?centre=%00"), "centre");
    }

    @Test
    void namesTheFieldOfABadQuestionOfThoseWhoMayAsk() {
        Caller manager = RUNNING.manager();
        assertNames(manager.get("/stand-applications"), "enterprise");
        assertNames(manager.get("/stand-applications?enterprise=medena"), "enterprise");
        assertNames(manager.get("/statistics/events?to=2027-01"), "from");
        assertNames(manager.get("/statistics/events?from=2027-13&to=2027-12"), "from");
        assertNames(manager.get("/statistics/events?from=2027-01&to=%2B999999999-01"), "to");
        assertNames(manager.get("/statistics/events?from=-999999999-01&to=2027-01"), "from");
        assertNames(manager.get("/statistics/events?from=2027-02&to=2027-01"), "to");
        assertNames(manager.get("/statistics/events?from=2027-01&to=2037-01"), "to");
        manager.get("/statistics/events?from=2027-01&to=2036-12").is(200);
    }

    @Test
    void brokenBodiesAreNeverOurFault() {
        for (String body : List.of("", "{", "[]", "null", "\"text\"", "{\"a\":".repeat(5_000), "\u0000")) {
            Answer answer = RUNNING.manager().post("/events", body);
            assertThat(answer.status()).as(body.length() > 20 ? "deep" : body).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        RUNNING.anybody().get("/tickets/" + "A".repeat(44)).isProblem(404, "ticket-unknown");
        RUNNING.anybody().get("/tickets/%D1%8F").isProblem(404, "ticket-unknown");
    }

    private static void assertNames(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        List<String> fields = new ArrayList<>();
        answer.json().path("errors").forEach(one -> {
            fields.add(one.path("field").asString());
            assertThat(one.path("message").asString()).isNotBlank().doesNotStartWith("field.");
        });
        assertThat(fields).as(answer.body()).contains(field);
    }
}
