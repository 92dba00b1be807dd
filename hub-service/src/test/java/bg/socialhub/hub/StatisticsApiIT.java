package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MINISTRY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Requests.freeDay;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures as the ministry and the centres read them (I7). */
class StatisticsApiIT {

    private static final String YEAR = "/statistics/hub?from=2026-01&to=2026-12";

    @Test
    void theMinistryReadsAllCentresAndEachCentreItself() {
        JsonNode all = HUB.get(MINISTRY, YEAR).json();
        assertThat(all.path("items")).hasSize(12 * 6);
        assertThat(all.path("items").findValuesAsString("centre"))
                .contains("plovdiv", "lovech", "varna", "burgas", "blagoevgrad", "gabrovo");
        JsonNode own = HUB.get(VARNA_MANAGER, YEAR).json();
        assertThat(own.path("items")).hasSize(12);
        assertThat(own.path("items").findValuesAsString("centre")).containsOnly("varna");
    }

    @Test
    void aBookingRaisesTheFiguresOfItsMonth() {
        LocalDate day = freeDay();
        YearMonth month = YearMonth.from(day);
        JsonNode before = figures(month);
        Answer booked = HUB.post(PLOVDIV_EXPERT, "/bookings", booking(TRAINING_ROOM, day, "10:00", "11:30"));
        assertThat(booked.status()).isEqualTo(201);
        JsonNode after = figures(month);
        assertThat(after.path("bookingsConfirmed").asInt())
                .isEqualTo(before.path("bookingsConfirmed").asInt() + 1);
        assertThat(Double.parseDouble(after.path("roomHours").asString()))
                .isEqualTo(Double.parseDouble(before.path("roomHours").asString()) + 1.5);
    }

    @Test
    void everyFigureIsDefinedInBothLanguages() {
        JsonNode answer = HUB.get(MINISTRY, YEAR).json();
        JsonNode definitions = answer.path("definitions");
        assertThat(definitions.propertyNames())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        answer.path("items").path(0).path("figures").propertyNames());
        definitions.forEach(StatisticsApiIT::isDefined);
    }

    @Test
    void aCentresTablesAreDefinedInBothLanguagesAndHaveAValueForEveryColumn() {
        JsonNode answer = HUB.get(PLOVDIV_EXPERT, "/statistics/centres/plovdiv?from=2027-01&to=2027-03")
                .json();
        assertThat(answer.path("tables")).hasSize(6).allSatisfy(table -> {
            isDefined(table.path("definition"));
            assertThat(table.path("rows"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.path("values")).hasSameSizeAs(table.path("columns")));
            assertThat(table.path("columns")).allSatisfy(column -> {
                if (column.has("definition") && !column.path("definition").isNull()) {
                    isDefined(column.path("definition"));
                }
            });
        });
    }

    @Test
    void monthsThatMakeNoSenseAreRefused() {
        for (String months : new String[] {"from=2027-02&to=2027-01", "from=2020-01&to=2027-01", "from=x&to=2027-01"}) {
            Answer answer = HUB.get(MINISTRY, "/statistics/centres/plovdiv?" + months);
            assertThat(answer.status()).isIn(400, 422);
            assertThat(answer.problem()).startsWith("invalid");
        }
        Answer unknown = HUB.get(MINISTRY, "/statistics/centres/nowhere?from=2027-01&to=2027-01");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("centre-not-found");
        Answer foreign = HUB.get(VARNA_MANAGER, "/statistics/centres/plovdiv?from=2027-01&to=2027-01");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.problem()).isEqualTo("statistics-not-allowed");
    }

    private static void isDefined(JsonNode definition) {
        assertThat(definition.path("bg").asString()).matches("[^a-zA-Z]+\\.");
        assertThat(definition.path("en").asString()).matches("[^а-яА-Я]+\\.");
    }

    private static JsonNode figures(YearMonth month) {
        Answer answer = HUB.get(PLOVDIV_MANAGER, "/statistics/hub?from=" + month + "&to=" + month);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        JsonNode row = answer.json().path("items").path(0);
        assertThat(row.path("month").asString()).isEqualTo(month.toString());
        assertThat(row.path("planningRegion").asString()).isEqualTo("BG42");
        return row.path("figures");
    }
}
