package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.MINISTRY;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input of every kind gets a problem that names the field, and never a 500. */
class BadInputIT {

    private static final String LONG = "я".repeat(10_000);

    /** Bodies of a booking with one bad field, and that field. */
    static Stream<Arguments> badBookings() {
        String day = "2027-03-08T";
        String good = "\"start\":\"" + day + "10:00:00+02:00\",\"end\":\"" + day + "12:00:00+02:00\"";
        Function<String, String> times = t -> "{\"roomId\":\"r\"," + t + ",\"purpose\":\"x\",\"attendees\":1}";
        Function<String, String> purpose =
                p -> "{\"roomId\":\"" + TRAINING_ROOM + "\"," + good + ",\"purpose\":" + p + ",\"attendees\":1}";
        Function<String, String> people =
                a -> "{\"roomId\":\"" + TRAINING_ROOM + "\"," + good + ",\"purpose\":\"x\",\"attendees\":" + a + "}";
        return Stream.of(
                Arguments.of(
                        "start",
                        times.apply("\"start\":\"2027-02-30T10:00:00+02:00\",\"end\":\"" + day + "12:00:00+02:00\"")),
                Arguments.of(
                        "start",
                        times.apply("\"start\":\"2027-03-28T03:30:00+02:00\",\"end\":\"2027-03-28T12:00:00+03:00\"")),
                Arguments.of(
                        "start",
                        times.apply("\"start\":\"2027-03-08T10:00:00\",\"end\":\"" + day + "12:00:00+02:00\"")),
                Arguments.of("start", times.apply("\"start\":5,\"end\":\"" + day + "12:00:00+02:00\"")),
                Arguments.of("start", times.apply("\"start\":null,\"end\":\"" + day + "12:00:00+02:00\"")),
                Arguments.of("end", times.apply("\"start\":\"" + day + "10:00:00+02:00\"")),
                Arguments.of(
                        "end",
                        times.apply("\"start\":\"" + day + "12:00:00+02:00\",\"end\":\"" + day + "10:00:00+02:00\"")),
                Arguments.of(
                        "end",
                        times.apply("\"start\":\"" + day + "12:00:00+02:00\",\"end\":\"" + day + "12:00:00+02:00\"")),
                Arguments.of(
                        "start",
                        booking(TRAINING_ROOM, "2020-03-08T10:00:00+02:00", "2020-03-08T12:00:00+02:00", "x", "1")),
                Arguments.of(
                        "start",
                        booking(TRAINING_ROOM, "2099-03-08T10:00:00+02:00", "2099-03-08T12:00:00+02:00", "x", "1")),
                Arguments.of("start", booking(TRAINING_ROOM, day + "05:00:00+02:00", day + "12:00:00+02:00", "x", "1")),
                Arguments.of("end", booking(TRAINING_ROOM, day + "10:00:00+02:00", day + "23:00:00+02:00", "x", "1")),
                Arguments.of(
                        "end", booking(TRAINING_ROOM, day + "10:00:00+02:00", "2027-04-08T12:00:00+03:00", "x", "1")),
                Arguments.of("purpose", purpose.apply("null")),
                Arguments.of("purpose", purpose.apply("\"\"")),
                Arguments.of("purpose", purpose.apply("\"" + LONG + "\"")),
                Arguments.of("purpose", purpose.apply("\"a\\u0000b\"")),
                Arguments.of("purpose", purpose.apply("\"a\\u202eb\"")),
                Arguments.of("purpose", purpose.apply("{}")),
                Arguments.of("purpose", purpose.apply("\"ЕГН 7523169263\"")),
                Arguments.of("attendees", people.apply("null")),
                Arguments.of("attendees", people.apply("0")),
                Arguments.of("attendees", people.apply("-1")),
                Arguments.of("attendees", people.apply("1.5")),
                Arguments.of("attendees", people.apply("\"много\"")),
                Arguments.of("attendees", people.apply("99999999999")),
                Arguments.of("roomId", booking(" ", day + "10:00:00+02:00", day + "12:00:00+02:00", "x", "1")));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("badBookings")
    void aBadBookingGetsAProblemThatNamesTheField(String field, String body) {
        assertNames(field, HUB.post(PLOVDIV_EXPERT, "/bookings", body));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            rule      | "FREQ=DAILY;COUNT=2" | "FREQ=HOURLY;COUNT=2"
            rule      | "FREQ=DAILY;COUNT=2" | "FREQ=DAILY"
            rule      | "FREQ=DAILY;COUNT=2" | "FREQ=DAILY;COUNT=9999"
            rule      | "FREQ=DAILY;COUNT=2" | null
            except[0] | "purpose"            | "except":["2027-02-30"],"purpose"
            except[0] | "purpose"            | "except":[null],"purpose"
            onConflict| "purpose"            | "onConflict":"MAYBE","purpose"
            attendees | 8}                   | 0}
            purpose   | "Курс"               | "ЕГН 7523169263"
            """)
    void aBadSeriesGetsAProblemThatNamesTheField(String field, String good, String bad) {
        String body = Requests.series(TRAINING_ROOM, Requests.freeDay());
        assertThat(body).contains(good);
        assertNames(field, HUB.post(PLOVDIV_EXPERT, "/booking-series", body.replace(good, bad)));
    }

    @Test
    void otherBadInputIsNamedToo() {
        assertNames(
                "category",
                HUB.post(
                        MEDENA,
                        "/support-requests",
                        Requests.support("plovdiv", "medena", "x").replace("MARKET_PLACEMENT", "JOBS")));
        assertNames("description", HUB.post(MEDENA, "/support-requests", Requests.support("plovdiv", "medena", LONG)));
        assertNames("score", HUB.post(MEDENA, Scene.resolved() + "/satisfaction", "{\"score\":6}"));
        assertNames(
                "comment",
                HUB.post(MEDENA, Scene.resolved() + "/satisfaction", "{\"score\":5,\"comment\":\"75 23 16 92 63\"}"));
        assertNames("q", HUB.get(NOBODY, "/knowledge?q=" + "x".repeat(501)));
        assertNames("cursor", HUB.get(NOBODY, "/knowledge?cursor=eHl6"));
        assertNames("category", HUB.get(NOBODY, "/knowledge?category=JOBS"));
        assertNames("status", HUB.get(NOBODY, "/knowledge?status=SECRET"));
        assertNames("title.bg", HUB.post(PLOVDIV_EXPERT, "/knowledge", Requests.article(LONG)));
        assertNames("title.bg", HUB.post(PLOVDIV_EXPERT, "/knowledge", Requests.article("ЕГН 7523169263")));
        assertNames(
                "body", HUB.post(PLOVDIV_EXPERT, "/knowledge", "{\"category\":\"NETWORK\",\"title\":{\"bg\":\"x\"}}"));
        String templates = "/centres/plovdiv/answer-templates";
        assertNames("title", HUB.post(PLOVDIV_EXPERT, templates, "{\"text\":\"Здравейте\"}"));
        assertNames("text", HUB.post(PLOVDIV_EXPERT, templates, Requests.template("Здравейте, {име}")));
        assertNames("text", HUB.post(PLOVDIV_EXPERT, templates, Requests.template("ЕГН 7523169263")));
        assertNames(
                "category",
                HUB.post(
                        PLOVDIV_EXPERT,
                        templates,
                        Requests.template("Здравейте").replace("MARKET_PLACEMENT", "JOBS")));
        String link = Scene.ratingLink();
        assertNames("score", HUB.post(NOBODY, link, "{\"score\":0}"));
        assertNames("score", HUB.post(NOBODY, link, "{}"));
        assertNames("comment", HUB.post(NOBODY, link, "{\"score\":5,\"comment\":\"75 23 16 92 63\"}"));
        assertThat(HUB.post(NOBODY, link + "x", "{\"score\":5}").problem()).isEqualTo("rating-link-not-found");
        assertNames("text", HUB.post(PLOVDIV_EXPERT, Scene.support() + "/notes", "{\"text\":\"ЕГН 7523169263\"}"));
        assertNames("text", HUB.post(PLOVDIV_EXPERT, Scene.support() + "/notes", "{\"text\":\"" + LONG + "\"}"));
        assertNames("cursor", HUB.get(PLOVDIV_EXPERT, Scene.support() + "/notes?cursor=eHl6"));
        assertNames("into", HUB.post(PLOVDIV_EXPERT, Scene.support() + "/merger", "{}"));
        assertNames("into", HUB.post(PLOVDIV_EXPERT, Scene.support() + "/merger", "{\"into\":\"no-such\"}"));
        assertNames("capacity", HUB.post(VARNA_MANAGER, "/centres/varna/rooms", Requests.room("0")));
        assertNames(
                "kind",
                HUB.post(
                        VARNA_MANAGER,
                        "/centres/varna/rooms",
                        Requests.room("5").replace("MEETING_ROOM", "CELLAR")));
        assertNames("from", HUB.get(NOBODY, "/rooms/" + TRAINING_ROOM + "/availability?from=2027-02-30&to=2027-03-02"));
        assertNames("to", HUB.get(NOBODY, "/rooms/" + TRAINING_ROOM + "/availability?from=2027-03-02&to=2027-03-01"));
        assertNames("to", HUB.get(NOBODY, "/rooms/" + TRAINING_ROOM + "/availability?from=2027-03-02&to=2028-03-01"));
        assertNames("status", HUB.get(PLOVDIV_EXPERT, "/bookings?status=MAYBE"));
        assertNames("status", HUB.get(PLOVDIV_EXPERT, "/bookings?status=REQUESTED&status=MAYBE"));
        assertNames("status", HUB.get(PLOVDIV_EXPERT, "/bookings?status=REQUESTED&status=WAITING&sort=HELD_UNTIL"));
        assertNames("sort", HUB.get(PLOVDIV_EXPERT, "/bookings?sort=SOON"));
        assertNames("heldBefore", HUB.get(PLOVDIV_EXPERT, "/bookings?heldBefore=2027-02-30T10:00:00Z"));
        assertNames("heldBefore", HUB.get(PLOVDIV_EXPERT, "/bookings?heldBefore=2027-03-08T10:00:00"));
        assertNames("status", HUB.get(PLOVDIV_EXPERT, "/bookings?status=CONFIRMED&heldBefore=2027-03-08T10:00:00Z"));
        assertNames("cursor", HUB.get(PLOVDIV_EXPERT, "/bookings?sort=HELD_UNTIL&cursor=eHl6"));
        assertNames("from", HUB.get(MINISTRY, "/statistics/hub?from=2026-13&to=2026-12"));
        assertNames("from", HUB.get(MINISTRY, "/statistics/hub?to=2026-12"));
        assertNames("to", HUB.get(MINISTRY, "/statistics/hub?from=2026-02&to=2026-01"));
        assertNames("to", HUB.get(MINISTRY, "/statistics/hub?from=2016-02&to=2026-02"));
        assertNames("limit", HUB.get(PLOVDIV_EXPERT, "/bookings?limit=1000"));
        assertNames("cursor", HUB.get(PLOVDIV_EXPERT, "/bookings?cursor=eHl6"));
        assertNames("stage", HUB.post(MEDENA, "/assessments", Assessing.opening("medena", "T3")));
        assertNames("enterpriseId", HUB.post(MEDENA, "/assessments", Assessing.opening("", "T0")));
        assertNames("status", HUB.get(MEDENA, "/assessments?status=MAYBE"));
        assertNames("cursor", HUB.get(MEDENA, "/assessments?cursor=eHl6"));
        assertNames("enterprise", HUB.get(MEDENA, "/assessments/comparison"));
        assertThat(HUB.post(
                                MEDENA,
                                "/assessments",
                                "{\"enterpriseId\":\"medena\",\"stage\":\"T0\",\"centre\":\"sofia\"}")
                        .problem())
                .isEqualTo("centre-not-found");
        assertNames("category", HUB.post(VARNA_MANAGER, "/solutions", Requests.solution("JOBS", "DATA", "x")));
        assertNames("dimension", HUB.post(VARNA_MANAGER, "/solutions", Requests.solution("SOFTWARE", "", "x")));
        assertNames("title.bg", HUB.post(VARNA_MANAGER, "/solutions", Requests.solution("SOFTWARE", "DATA", LONG)));
        assertNames(
                "title.bg", HUB.post(VARNA_MANAGER, "/solutions", Requests.solution("SOFTWARE", "DATA", "7523169263")));
        assertNames("category", HUB.get(NOBODY, "/solutions?category=JOBS"));
        assertNames("cursor", HUB.get(NOBODY, "/solutions?cursor=eHl6"));
        assertThat(HUB.get(NOBODY, "/solutions/no-such").problem()).isEqualTo("solution-not-found");
        assertNames("assessmentId", HUB.post(PLOVDIV_EXPERT, "/plans", "{}"));
        assertNames("status", HUB.get(PLOVDIV_EXPERT, "/plans?status=MAYBE"));
        assertNames("cursor", HUB.get(PLOVDIV_EXPERT, "/plans?cursor=eHl6"));
        assertNames("wanted", HUB.get(NOBODY, "/certification-checklists/B"));
        assertNames("on", HUB.get(NOBODY, "/certification-checklists/A?on=2027-02-30"));
        assertNames("cursor", HUB.get(MEDENA, "/certification-checks?cursor=eHl6"));
        assertNames("cursor", HUB.get(MEDENA, "/certification-reminders?cursor=eHl6"));
        assertNames("cursor", HUB.get(MEDENA, "/certification-reminders?current=true&cursor=eHl6"));
        assertNames("current", HUB.get(MEDENA, "/certification-reminders?current=perhaps"));
        assertThat(HUB.post(PLOVDIV_EXPERT, "/bookings", "{").status()).isEqualTo(400);
        assertThat(HUB.post(PLOVDIV_EXPERT, "/bookings", "").status()).isEqualTo(400);
        assertThat(HUB.get(PLOVDIV_EXPERT, "/bookings/no-such").problem()).isEqualTo("booking-not-found");
        assertThat(HUB.get(NOBODY, "/rooms/no-such").problem()).isEqualTo("room-not-found");
        assertThat(HUB.get(NOBODY, "/centres/sofia").problem()).isEqualTo("centre-not-found");
    }

    @Test
    void aPersonalNumberIsNeitherAcceptedNorRepeated() {
        Answer answer = HUB.post(MEDENA, "/support-requests", Requests.support("plovdiv", "medena", "За 7523169263"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("personal-number");
        assertThat(answer.response().body()).doesNotContain("7523169263");
        assertThat(HUB.get(MEDENA, "/support-requests?limit=100").response().body())
                .doesNotContain("7523169263");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"answers\":{\"data-use\":5}}; answers.data-use",
                "{\"answers\":{\"data-use\":-1}}; answers.data-use",
                "{\"answers\":{\"data-use\":null}}; answers.data-use",
                "{\"answers\":{\"data-use\":1.5}}; answers.data-use",
                "{\"answers\":{\"data-use\":\"3\"}}; answers.data-use",
                "{\"answers\":{\"a].b\":1}}; answers",
                "{\"answers\":{\"$where\":null}}; answers",
                "{\"answers\":null}; answers",
                "{}; answers"
            })
    void aBadAnswerIsNamed(String body, String field) {
        String path = Assessing.draft(MEDENA, "medena", "T0") + "/answers";
        String etag = HUB.get(MEDENA, path.replace("/answers", "")).header("ETag");
        assertNames(field, HUB.put(MEDENA, path, body, etag));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/equipment; {\"dueBack\":\"2099-01-01\"}; what",
                "/equipment; {\"what\":\"Таблет\"}; dueBack",
                "/equipment; {\"what\":\"Таблет\",\"dueBack\":\"2099-02-30\"}; dueBack",
                "/equipment; {\"what\":\"Таблет\",\"dueBack\":\"2020-01-01\"}; dueBack",
                "/equipment; {\"what\":\"Таблет\",\"lentOn\":\"2098-01-01\",\"dueBack\":\"2099-01-01\"}; lentOn",
                "/equipment; {\"what\":\"За 7523169263\",\"dueBack\":\"2099-01-01\"}; what",
                "/milestones/1/achievement; {\"on\":\"2099-01-01\"}; on",
                "/milestones/first/achievement; {}; number",
                "/completion; {\"result\":\"Да\"}; changed",
                "/completion; {\"result\":\"7523169263\",\"changed\":\"Да\"}; result",
                "/abandonment; {\"reason\":\"\"}; reason"
            })
    void aBadStepOfAPlanIsNamed(String step, String body, String field) {
        assertNames(field, HUB.post(PLOVDIV_EXPERT, Planning.running() + step, body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"solutions\":[\"no-such\"],\"milestones\":[]}; solutions[0]",
                "{\"solutions\":[null],\"milestones\":[]}; solutions[0]",
                "{\"milestones\":[]}; solutions",
                "{\"solutions\":[],\"milestones\":[{\"text\":\"Избор\"}]}; milestones[0].due",
                "{\"solutions\":[],\"milestones\":[{\"text\":\"\",\"due\":\"2027-05-01\"}]}; milestones[0].text",
                "{\"solutions\":[],\"milestones\":[null]}; milestones[0]"
            })
    void aBadContentOfAPlanIsNamed(String body, String field) {
        String path = Planning.draft();
        assertNames(field, HUB.put(PLOVDIV_EXPERT, path, body, Planning.etag(path)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"A_PLUS\"; \"B\"; certificateClass",
                "\"12000.50\"; 12000.50; figures.result.amount",
                "\"12000.50\"; \"12000.505\"; figures.result.amount",
                "\"12000.50\"; \"1e9\"; figures.result.amount",
                "\"6000\"; \"-6000\"; figures.spentOnSocialActivity.amount",
                "\"currency\":\"EUR\"; \"currency\":\"BGN\"; figures.result.currency",
                "\"employed\":11; \"employed\":-1; figures.employed",
                "\"employed\":11; \"employed\":11.5; figures.employed",
                "\"employed\":11; \"employed\":1000000; figures.employed",
                "\"employed\":11; \"employed\":11,\"averageEmployed\":1e99; figures.averageEmployed",
                "\"employed\":11; \"employed\":3; figures.fromGroups",
                "\"fromGroupsForSixMonths\":1; \"fromGroupsForSixMonths\":5; figures.fromGroupsForSixMonths",
                "\"figures\":; \"told\":; figures"
            })
    void aBadFigureIsNamed(String good, String bad, String field) {
        String body = Requests.check("medena", "12000.50", "6000", 11, 4);
        assertThat(body).contains(good);
        assertNames(
                field,
                HUB.post(MEDENA, "/certification-checks", body.replaceFirst(java.util.regex.Pattern.quote(good), bad)));
    }

    static void assertNames(String field, Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").findValuesAsString("field"))
                .as(answer.response().body())
                .contains(field);
    }
}
