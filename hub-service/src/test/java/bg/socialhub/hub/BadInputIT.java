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
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input of every kind gets a problem that names the field, and never a 500. */
class BadInputIT {

    private static final String LONG = "я".repeat(10_000);

    private static final String ONCE =
            "{\"start\":\"2037-03-09T10:00:00+02:00\",\"end\":\"2037-03-09T12:00:00+02:00\"}";

    /** A week that begins on a Monday. */
    private static final String WEEKLY = """
            {"first":"2037-03-09","last":"2037-03-13","days":["MONDAY"],"from":"10:00","to":"12:00"}""";

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
        assertNames("from", HUB.get(MINISTRY, "/statistics/hub?from=2026-13&to=2026-12"));
        assertNames("from", HUB.get(MINISTRY, "/statistics/hub?to=2026-12"));
        assertNames("to", HUB.get(MINISTRY, "/statistics/hub?from=2026-02&to=2026-01"));
        assertNames("to", HUB.get(MINISTRY, "/statistics/hub?from=2016-02&to=2026-02"));
        assertNames("limit", HUB.get(PLOVDIV_EXPERT, "/bookings?limit=1000"));
        assertNames("cursor", HUB.get(PLOVDIV_EXPERT, "/bookings?cursor=eHl6"));
        assertNames("year", HUB.get(NOBODY, "/centres/plovdiv/closing-days"));
        assertNames("year", HUB.get(NOBODY, "/centres/plovdiv/closing-days?year=1999"));
        assertNames("year", HUB.get(NOBODY, "/centres/plovdiv/closing-days?year=x"));
        assertNames("publicHolidays", closingDays("{\"days\":[]}"));
        assertNames("days", closingDays("{\"publicHolidays\":true}"));
        assertNames("days[0].date", closingDays(closed("2030-01-02", "Ремонт")));
        assertNames("days[0].date", closingDays(closed("2031-02-29", "Ремонт")));
        assertNames("days[0].reason.bg", closingDays(closed("2031-01-02", " ")));
        assertNames("days[0].reason.bg", closingDays(closed("2031-01-02", "ЕГН 7523169263")));
        assertNames("days[1].date", closingDays(closed("2031-01-02", "Ремонт").replaceFirst("\\[(.*)]", "[$1,$1]")));
        assertThat(HUB.get(NOBODY, "/centres/sofia/closing-days?year=2031").problem())
                .isEqualTo("centre-not-found");
        assertNames("rules.horizonDays", room("\"rules\":{\"horizonDays\":0,\"withoutApproval\":\"STAFF\"},"));
        assertNames("rules.withoutApproval", room("\"rules\":{\"withoutApproval\":\"CATS\"},"));
        assertNames("rules.withoutApproval", room("\"rules\":{},"));
        assertNames(
                "rules.longestMinutes",
                room("\"rules\":{\"shortestMinutes\":60,\"longestMinutes\":30,\"withoutApproval\":\"STAFF\"},"));
        assertNames("layouts[THEATRE]", room("\"layouts\":{\"THEATRE\":0},"));
        assertNames("layouts", room("\"layouts\":{\"HEAP\":5},"));
        assertNames("quantity", equipment(Requests.equipment("Терминал", "-1")));
        assertNames("quantity", equipment(Requests.equipment("Терминал", "null")));
        assertNames("name.bg", equipment(Requests.equipment("", "1")));
        assertNames("category", equipment(Requests.equipment("Терминал", "1").replace("CARD_TERMINAL", "TRACTOR")));
        assertNames("equipment[0].id", equipped("{\"id\":\"no-such\",\"quantity\":1}"));
        assertNames("equipment[0].id", equipped("{\"quantity\":1}"));
        assertNames("equipment[0].quantity", equipped("{\"id\":\"x\",\"quantity\":0}"));
        assertNames("equipment[0]", equipped("null"));
        String screens = Scene.EQUIPMENT.substring("/equipment/".length());
        assertNames(
                "equipment[1].id",
                equipped("{\"id\":\"%s\",\"quantity\":1},"
                        .formatted(screens)
                        .repeat(2)
                        .replaceFirst(",$", "")));
        assertNames("once", block(""));
        assertNames("once", block("\"once\":%s,\"weekly\":%s,".formatted(ONCE, WEEKLY)));
        assertNames("once.end", block("\"once\":%s,".formatted(ONCE.replace("T12", "T10"))));
        assertNames("once.end", block("\"once\":%s,".formatted(ONCE.replace("2037", "2020"))));
        assertNames("once.end", block("\"once\":%s,".formatted(ONCE.replace("\"end\":\"2037", "\"end\":\"2039"))));
        assertNames("weekly.days", block("\"weekly\":%s,".formatted(WEEKLY.replace("\"MONDAY\"", ""))));
        assertNames("weekly.days", block("\"weekly\":%s,".formatted(WEEKLY.replace("MONDAY", "SUNDAY"))));
        assertNames("weekly.days[0]", block("\"weekly\":%s,".formatted(WEEKLY.replace("MONDAY", "MOONDAY"))));
        assertNames("weekly.last", block("\"weekly\":%s,".formatted(WEEKLY.replace("2037-03-13", "2037-03-01"))));
        assertNames("weekly.last", block("\"weekly\":%s,".formatted(WEEKLY.replace("2037-03-13", "2038-03-13"))));
        assertNames("weekly.last", block("\"weekly\":%s,".formatted(WEEKLY.replace("2037", "2020"))));
        assertNames("weekly.to", block("\"weekly\":%s,".formatted(WEEKLY.replace("12:00", "10:00"))));
        assertNames("exceptions", block("\"exceptions\":[\"2037-03-09\"],\"weekly\":%s,".formatted(WEEKLY)));
        assertNames("reason", HUB.post(PLOVDIV_EXPERT, "/blockings", "{\"roomId\":\"r\",\"once\":%s}".formatted(ONCE)));
        String blocked = Scene.blocked(Requests.farDay());
        assertNames("day", HUB.post(PLOVDIV_EXPERT, blocked + "/exceptions", "{}"));
        assertNames("day", HUB.post(PLOVDIV_EXPERT, blocked + "/exceptions", "{\"day\":\"2030-02-30\"}"));
        assertNames("day", HUB.post(PLOVDIV_EXPERT, blocked + "/exceptions", "{\"day\":\"2027-03-01\"}"));
        assertThat(HUB.get(PLOVDIV_EXPERT, "/blockings/no-such").problem()).isEqualTo("blocking-not-found");
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

    private static Answer room(String members) {
        return HUB.post(
                VARNA_MANAGER, "/centres/varna/rooms", Requests.room("5").replaceFirst("\\{", "{" + members));
    }

    private static Answer equipment(String body) {
        return HUB.post(VARNA_MANAGER, "/centres/varna/equipment", body);
    }

    private static Answer equipped(String things) {
        String body = booking(TRAINING_ROOM, Requests.freeDay(), "10:00", "11:00");
        return HUB.post(PLOVDIV_EXPERT, "/bookings", body.replaceFirst("\\{", "{\"equipment\":[" + things + "],"));
    }

    private static Answer block(String members) {
        return HUB.post(
                PLOVDIV_EXPERT,
                "/blockings",
                "{\"roomId\":\"%s\",%s\"reason\":\"Ремонт\"}".formatted(TRAINING_ROOM, members));
    }

    private static Answer closingDays(String body) {
        return HUB.put(PLOVDIV_EXPERT, "/centres/plovdiv/closing-days?year=2031", body, "\"0\"");
    }

    private static String closed(String day, String reason) {
        return "{\"publicHolidays\":true,\"days\":[{\"date\":\"%s\",\"reason\":{\"bg\":\"%s\"}}]}"
                .formatted(day, reason);
    }

    private static void assertNames(String field, Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").findValuesAsString("field"))
                .as(answer.response().body())
                .contains(field);
    }
}
