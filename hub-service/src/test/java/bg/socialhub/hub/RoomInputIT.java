package bg.socialhub.hub;

import static bg.socialhub.hub.BadInputIT.assertNames;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import org.junit.jupiter.api.Test;

/** Bad input about rooms and what goes with them gets a problem that names the field, and never a 500. */
class RoomInputIT {

    private static final String ONCE =
            "{\"start\":\"2037-03-09T10:00:00+02:00\",\"end\":\"2037-03-09T12:00:00+02:00\"}";

    /** A week that begins on a Monday. */
    private static final String WEEKLY = """
            {"first":"2037-03-09","last":"2037-03-13","days":["MONDAY"],"from":"10:00","to":"12:00"}""";

    @Test
    void aYearsClosingDaysAreNamed() {
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
    }

    @Test
    void aRoomsRulesAndLayoutsAreNamed() {
        assertNames("rules.horizonDays", room("\"rules\":{\"horizonDays\":0,\"withoutApproval\":\"STAFF\"},"));
        assertNames("rules.withoutApproval", room("\"rules\":{\"withoutApproval\":\"CATS\"},"));
        assertNames("rules.withoutApproval", room("\"rules\":{},"));
        assertNames(
                "rules.longestMinutes",
                room("\"rules\":{\"shortestMinutes\":60,\"longestMinutes\":30,\"withoutApproval\":\"STAFF\"},"));
        assertNames("layouts[THEATRE]", room("\"layouts\":{\"THEATRE\":0},"));
        assertNames(
                "layout",
                HUB.post(
                        PLOVDIV_EXPERT,
                        "/bookings",
                        booking(TRAINING_ROOM, Requests.freeDay(), "10:00", "11:00")
                                .replaceFirst("\\{", "{\"layout\":\"HEAP\",")));
        assertNames("layouts", room("\"layouts\":{\"HEAP\":5},"));
    }

    @Test
    void equipmentIsNamedOfACentreAndOfABooking() {
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
    }

    @Test
    void theFiltersOfTheWeekAreNamed() {
        String week = "/availability?from=2027-03-01&to=2027-03-07";
        assertNames("from", HUB.get(NOBODY, "/availability?to=2027-03-07"));
        assertNames("to", HUB.get(NOBODY, "/availability?from=2027-03-01&to=2027-03-08"));
        assertNames("to", HUB.get(NOBODY, "/availability?from=2027-03-02&to=2027-03-01"));
        assertNames("centre", HUB.get(NOBODY, week + "&centre=sofia"));
        assertNames("kind", HUB.get(NOBODY, week + "&kind=CELLAR"));
        assertNames("layout", HUB.get(NOBODY, week + "&layout=HEAP"));
        assertNames("attendees", HUB.get(NOBODY, week + "&attendees=0"));
        assertNames("attendees", HUB.get(NOBODY, week + "&attendees=many"));
        assertNames("equipment", HUB.get(NOBODY, week + "&equipment=PROJECTOR"));
        assertNames("equipment", HUB.get(NOBODY, week + "&equipment=TRACTOR:1"));
        assertNames("equipment", HUB.get(NOBODY, week + "&equipment=PROJECTOR:0"));
    }

    @Test
    void aBlockingsPeriodAndExceptionsAreNamed() {
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
}
