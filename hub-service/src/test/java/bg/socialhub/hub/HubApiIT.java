package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Requests.freeDay;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged service as its callers meet it: who may do what (I7), what bad input gets, and what the answers look like. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HubApiIT {

    private static final String LONG = "я".repeat(10_000);

    private RunningHub hub;
    private String room;
    private String hall;

    @BeforeAll
    void start() {
        hub = RunningHub.start("hub_api_" + UUID.randomUUID().toString().substring(0, 8));
        var rooms = hub.get(NOBODY, "/centres/plovdiv/rooms").json().path("items");
        room = rooms.path(0).path("id").asString();
        hall = rooms.path(1).path("id").asString();
    }

    @AfterAll
    void stop() {
        hub.close();
    }

    /** Each route with the statuses for every person, in the order of {@link Person}. */
    static Stream<Arguments> routes() {
        return Stream.of(
                // ministry, plovdiv manager, plovdiv expert, varna manager, medena, pchela, buyer, operator, citizen,
                // nobody
                route("GET /centres", (h, p) -> h.hub.get(p, "/centres"), "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET /centres/{}",
                        (h, p) -> h.hub.get(p, "/centres/varna"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET /districts",
                        (h, p) -> h.hub.get(p, "/districts"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET /planning-regions",
                        (h, p) -> h.hub.get(p, "/planning-regions"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET rooms",
                        (h, p) -> h.hub.get(p, "/centres/plovdiv/rooms"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET room",
                        (h, p) -> h.hub.get(p, "/rooms/" + h.room),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET ics",
                        (h, p) -> h.hub.get(p, "/rooms/" + h.room + "/calendar.ics"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET availability",
                        (h, p) -> h.hub.get(p, "/rooms/" + h.room + "/availability?from=2027-03-01&to=2027-03-02"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "POST room",
                        (h, p) -> h.hub.post(p, "/centres/varna/rooms", Requests.room("8")),
                        "403 403 403 201 403 403 403 403 403 401"),
                route(
                        "PUT room",
                        (h, p) -> h.hub.put(p, "/rooms/" + h.room, Requests.room("8"), "\"99\""),
                        "403 412 403 403 403 403 403 403 403 401"),
                route(
                        "POST booking",
                        (h, p) -> h.hub.post(p, "/bookings", booking(h.room, freeDay(), "10:00", "11:00")),
                        "403 201 201 403 201 201 201 403 403 401"),
                route("GET bookings", (h, p) -> h.hub.get(p, "/bookings"), "200 200 200 200 200 200 200 200 200 401"),
                route(
                        "GET booking",
                        (h, p) -> h.hub.get(p, "/bookings/" + h.requested()),
                        "404 200 200 404 404 404 200 404 404 401"),
                route(
                        "confirm",
                        (h, p) -> h.hub.post(p, "/bookings/" + h.requested() + "/confirmation", ""),
                        "404 200 200 404 404 404 403 404 404 401"),
                route(
                        "reject",
                        (h, p) -> h.hub.post(p, "/bookings/" + h.requested() + "/rejection", "{\"reason\":\"Ремонт\"}"),
                        "404 200 200 404 404 404 403 404 404 401"),
                route(
                        "cancel",
                        (h, p) -> h.hub.post(
                                p, "/bookings/" + h.requested() + "/cancellation", "{\"reason\":\"Отпадна\"}"),
                        "404 200 200 404 404 404 200 404 404 401"),
                route(
                        "POST support",
                        (h, p) -> h.hub.post(p, "/support-requests", Requests.support("plovdiv", "medena", "Помощ")),
                        "403 403 403 403 201 403 403 403 403 401"),
                route(
                        "GET supports",
                        (h, p) -> h.hub.get(p, "/support-requests"),
                        "200 200 200 200 200 200 200 200 200 401"),
                route("GET support", (h, p) -> h.hub.get(p, h.support()), "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "assign",
                        (h, p) -> h.hub.post(p, h.support() + "/assignment", ""),
                        "404 200 200 404 403 404 404 404 404 401"),
                route(
                        "message",
                        (h, p) -> h.hub.post(p, h.assigned() + "/messages", "{\"text\":\"Ред\"}"),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "waiting",
                        (h, p) -> h.hub.post(p, h.assigned() + "/waiting", "{\"text\":\"Чакаме\"}"),
                        "404 200 200 404 403 404 404 404 404 401"),
                route(
                        "resolution",
                        (h, p) -> h.hub.post(p, h.assigned() + "/resolution", "{\"text\":\"Готово\"}"),
                        "404 200 200 404 403 404 404 404 404 401"),
                route(
                        "closure",
                        (h, p) -> h.hub.post(p, h.assigned() + "/closure", ""),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "reopening",
                        (h, p) -> h.hub.post(p, h.resolved() + "/reopening", "{\"text\":\"Още\"}"),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "satisfaction",
                        (h, p) -> h.hub.post(p, h.resolved() + "/satisfaction", "{\"score\":5}"),
                        "404 403 403 404 200 404 404 404 404 401"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void everybodyMayDoExactlyTheirOwn(String name, Call call, String statuses) {
        List<Integer> expected =
                Arrays.stream(statuses.split(" ")).map(Integer::valueOf).toList();
        List<Integer> found = Arrays.stream(Person.values())
                .map(person -> call.by(this, person).status())
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    /** Bodies of a booking with one bad field, and that field. */
    Stream<Arguments> badBookings() {
        String day = "2027-03-08T";
        String good = "\"start\":\"" + day + "10:00:00+02:00\",\"end\":\"" + day + "12:00:00+02:00\"";
        Function<String, String> times = t -> "{\"roomId\":\"r\"," + t + ",\"purpose\":\"x\",\"attendees\":1}";
        Function<String, String> purpose =
                p -> "{\"roomId\":\"" + room + "\"," + good + ",\"purpose\":" + p + ",\"attendees\":1}";
        Function<String, String> people =
                a -> "{\"roomId\":\"" + room + "\"," + good + ",\"purpose\":\"x\",\"attendees\":" + a + "}";
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
                        "start", booking(room, "2020-03-08T10:00:00+02:00", "2020-03-08T12:00:00+02:00", "x", "1")),
                Arguments.of(
                        "start", booking(room, "2099-03-08T10:00:00+02:00", "2099-03-08T12:00:00+02:00", "x", "1")),
                Arguments.of("start", booking(room, day + "05:00:00+02:00", day + "12:00:00+02:00", "x", "1")),
                Arguments.of("end", booking(room, day + "10:00:00+02:00", day + "23:00:00+02:00", "x", "1")),
                Arguments.of("end", booking(room, day + "10:00:00+02:00", "2027-04-08T12:00:00+03:00", "x", "1")),
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
        assertNames(field, hub.post(PLOVDIV_EXPERT, "/bookings", body));
    }

    @Test
    void otherBadInputIsNamedToo() {
        assertNames(
                "category",
                hub.post(
                        MEDENA,
                        "/support-requests",
                        Requests.support("plovdiv", "medena", "x").replace("MARKET_PLACEMENT", "JOBS")));
        assertNames("description", hub.post(MEDENA, "/support-requests", Requests.support("plovdiv", "medena", LONG)));
        assertNames("score", hub.post(MEDENA, resolved() + "/satisfaction", "{\"score\":6}"));
        assertNames(
                "comment",
                hub.post(MEDENA, resolved() + "/satisfaction", "{\"score\":5,\"comment\":\"75 23 16 92 63\"}"));
        assertNames("capacity", hub.post(VARNA_MANAGER, "/centres/varna/rooms", Requests.room("0")));
        assertNames(
                "kind",
                hub.post(
                        VARNA_MANAGER,
                        "/centres/varna/rooms",
                        Requests.room("5").replace("MEETING_ROOM", "CELLAR")));
        assertNames("from", hub.get(NOBODY, "/rooms/" + room + "/availability?from=2027-02-30&to=2027-03-02"));
        assertNames("to", hub.get(NOBODY, "/rooms/" + room + "/availability?from=2027-03-02&to=2027-03-01"));
        assertNames("to", hub.get(NOBODY, "/rooms/" + room + "/availability?from=2027-03-02&to=2028-03-01"));
        assertNames("status", hub.get(PLOVDIV_EXPERT, "/bookings?status=MAYBE"));
        assertNames("limit", hub.get(PLOVDIV_EXPERT, "/bookings?limit=1000"));
        assertNames("cursor", hub.get(PLOVDIV_EXPERT, "/bookings?cursor=eHl6"));
        assertThat(hub.post(PLOVDIV_EXPERT, "/bookings", "{").status()).isEqualTo(400);
        assertThat(hub.post(PLOVDIV_EXPERT, "/bookings", "").status()).isEqualTo(400);
        assertThat(hub.get(PLOVDIV_EXPERT, "/bookings/no-such").problem()).isEqualTo("booking-not-found");
        assertThat(hub.get(NOBODY, "/rooms/no-such").problem()).isEqualTo("room-not-found");
        assertThat(hub.get(NOBODY, "/centres/sofia").problem()).isEqualTo("centre-not-found");
    }

    @Test
    void aPersonalNumberIsNeitherAcceptedNorRepeated() {
        Answer answer = hub.post(MEDENA, "/support-requests", Requests.support("plovdiv", "medena", "За 7523169263"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("personal-number");
        assertThat(answer.response().body()).doesNotContain("7523169263");
        assertThat(hub.get(MEDENA, "/support-requests?limit=100").response().body())
                .doesNotContain("7523169263");
    }

    @Test
    void centresAnswerAConditionalRequestWithoutABody() {
        Answer all = hub.get(NOBODY, "/centres");
        assertThat(all.json().path("total").asInt()).isEqualTo(6);
        Answer again = hub.getWith("/centres", "If-None-Match", all.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
    }

    @Test
    void anOverlapIsAnsweredWithTimesAndSuggestionsButNoNames() {
        LocalDate day = freeDay();
        hub.post(MEDENA, "/bookings", booking(room, day, "10:00", "12:00").replace("Обучение", "Тайна"));
        Answer answer = hub.post(BUYER, "/bookings", booking(room, day, "11:00", "13:00"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("booking-conflict");
        assertThat(answer.json().path("conflicts").path(0).path("start").asString())
                .startsWith(day + "T10:00");
        assertThat(answer.json().path("suggestions")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(answer.response().body()).doesNotContain("Тайна", MEDENA.id());
    }

    @Test
    void aRequestIsHeldDecidedAndSeenInAvailabilityAndCalendar() {
        LocalDate day = freeDay();
        Answer asked = hub.post(MEDENA, "/bookings", booking(room, day, "10:00", "12:00"));
        assertThat(asked.text("status")).isEqualTo("REQUESTED");
        assertThat(asked.header("Location")).endsWith(asked.text("id"));
        assertThat(states(day)).containsExactly("CLOSED", "FREE", "REQUESTED", "FREE", "CLOSED");
        String path = "/bookings/" + asked.text("id");
        assertThat(hub.post(PLOVDIV_EXPERT, path + "/confirmation", "", "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(hub.post(PLOVDIV_EXPERT, path + "/confirmation", "", "If-Match", "\"1\"")
                        .text("status"))
                .isEqualTo("CONFIRMED");
        assertThat(states(day)).contains("TAKEN");
        assertThat(hub.get(NOBODY, "/rooms/" + room + "/calendar.ics")
                        .response()
                        .body())
                .contains("BEGIN:VEVENT", "Заето")
                .doesNotContain(asked.text("id"), MEDENA.id(), "Обучение");
        assertThat(hub.post(PLOVDIV_EXPERT, path + "/rejection", "{\"reason\":\"x\"}")
                        .problem())
                .isEqualTo("illegal-transition");
        assertThat(hub.post(MEDENA, path + "/cancellation", "").text("status")).isEqualTo("CANCELLED");
        assertThat(states(day)).containsExactly("CLOSED", "FREE", "CLOSED");
    }

    @Test
    void bookingsOverTheNightsOfTheClockChangeKeepTheirWallTimes() {
        for (String sunday : List.of("2027-03-28", "2027-10-31")) {
            LocalDate day = LocalDate.parse(sunday);
            Answer booked = hub.post(
                    PLOVDIV_MANAGER,
                    "/bookings",
                    booking(hall, Requests.at(day.minusDays(1), "10:00"), Requests.at(day, "18:00"), "Базар", "5"));
            assertThat(booked.status()).isEqualTo(201);
            assertThat(booked.text("end")).startsWith(sunday + "T18:00");
            assertThat(hub.post(PLOVDIV_MANAGER, "/bookings", booking(hall, day, "17:00", "19:00"))
                            .status())
                    .isEqualTo(409);
            assertThat(hub.post(PLOVDIV_MANAGER, "/bookings", booking(hall, day, "18:00", "19:00"))
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void listsGoOnAfterTheCursorAndStayWithinTheCentre() {
        LocalDate day = freeDay();
        IntStream.range(8, 13)
                .forEach(hour -> hub.post(
                        PCHELA,
                        "/bookings",
                        booking(room, day, "%02d:00".formatted(hour), "%02d:00".formatted(hour + 1))));
        Answer first = hub.get(PCHELA, "/bookings?limit=3");
        Answer second = hub.get(PCHELA, "/bookings?limit=100&cursor=" + first.text("next"));
        assertThat(first.json().path("items").size()
                        + second.json().path("items").size())
                .isEqualTo(first.json().path("total").asInt());
        assertThat(second.json().path("next").isMissingNode()).isTrue();
        assertThat(hub.get(VARNA_MANAGER, "/bookings").json().path("total").asInt())
                .isZero();
        assertThat(hub.get(VARNA_MANAGER, "/support-requests")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    private List<String> states(LocalDate day) {
        Answer answer = hub.get(NOBODY, "/rooms/%s/availability?from=%s&to=%s".formatted(room, day, day));
        return answer.json().path("days").path(0).path("intervals").findValuesAsString("state");
    }

    private String requested() {
        return hub.post(BUYER, "/bookings", booking(room, freeDay(), "10:00", "11:00"))
                .text("id");
    }

    private String support() {
        return "/support-requests/"
                + hub.post(MEDENA, "/support-requests", Requests.support("plovdiv", "medena", "Помощ"))
                        .text("id");
    }

    private String assigned() {
        String path = support();
        hub.post(PLOVDIV_EXPERT, path + "/assignment", "");
        return path;
    }

    private String resolved() {
        String path = assigned();
        hub.post(PLOVDIV_EXPERT, path + "/resolution", "{\"text\":\"Готово\"}");
        return path;
    }

    private static void assertNames(String field, Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").findValuesAsString("field"))
                .as(answer.response().body())
                .contains(field);
    }

    private static Arguments route(String name, Call call, String statuses) {
        return Arguments.of(name, call, statuses);
    }

    /** One request by one person. */
    private interface Call {
        Answer by(HubApiIT it, Person person);
    }
}
