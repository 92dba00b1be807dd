package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A week of all rooms of all centres in one call, and what is offered instead of a taken room. */
class OverviewIT {

    private static final LocalDate DAY = LocalDate.now(SofiaTime.ZONE).plusDays(20);

    private static RunningHub hub;
    private static String hall;
    private static String small;
    private static String varna;

    @BeforeAll
    static void start() {
        hub = RunningHub.start("hub_overview_" + UUID.randomUUID().toString().substring(0, 8));
        hall = hub.get(NOBODY, "/centres/plovdiv/rooms")
                .json()
                .path("items")
                .path(1)
                .path("id")
                .asString();
        small = add(PLOVDIV_MANAGER, "plovdiv", "4", "THEATRE\":4");
        varna = add(VARNA_MANAGER, "varna", "30", "THEATRE\":30,\"CLASSROOM\":15");
        hub.post(PLOVDIV_MANAGER, "/centres/plovdiv/equipment", Requests.equipment("Терминал", "3"));
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void oneCallShowsEveryRoomsDaysTheSameAsTheRoomsOwnAvailability() {
        hub.post(BUYER, "/bookings", booking(varna, DAY, "10:00", "12:00"));
        hub.post(PLOVDIV_EXPERT, "/bookings", booking(hall, DAY, "10:00", "12:00"));
        hub.post(PLOVDIV_EXPERT, "/blockings", Requests.blocking(hall, DAY.plusDays(1), "10:00", "12:00"));
        Answer week = week("");
        assertThat(week.status()).as(week.response().body()).isEqualTo(200);
        assertThat(week.json().path("total").asInt()).isEqualTo(4);
        for (JsonNode room : week.json().path("items")) {
            Answer own = hub.get(
                    NOBODY,
                    "/rooms/%s/availability?from=%s&to=%s"
                            .formatted(room.path("roomId").asString(), DAY, DAY.plusDays(6)));
            assertThat(room.path("days")).isEqualTo(own.json().path("days"));
        }
        assertThat(week.response().body()).contains("TAKEN", "BLOCKED").doesNotContain("Ремонт", "Обучение");
        assertThat(hub.get(PLOVDIV_EXPERT, path("")).response().body()).contains("Ремонт");
        assertThat(hub.get(VARNA_MANAGER, path("")).response().body()).doesNotContain("Ремонт");
    }

    @Test
    void itIsNarrowedByCentreKindPeopleLayoutAndEquipment() {
        assertThat(rooms(week("&centre=varna"))).containsExactly(varna);
        assertThat(rooms(week("&kind=EXHIBITION_HALL"))).containsExactly(hall);
        assertThat(rooms(week("&attendees=5"))).contains(hall, varna).doesNotContain(small);
        assertThat(rooms(week("&attendees=20&layout=CLASSROOM"))).contains(hall).doesNotContain(small, varna);
        assertThat(rooms(week("&attendees=15&layout=CLASSROOM")))
                .contains(hall, varna)
                .doesNotContain(small);
        assertThat(rooms(week("&equipment=CARD_TERMINAL:4"))).isEmpty();
        Answer equipped = week("&equipment=CARD_TERMINAL:3");
        assertThat(rooms(equipped)).contains(hall, small).doesNotContain(varna);
        assertThat(equipped.json()
                        .path("items")
                        .path(0)
                        .path("days")
                        .path(0)
                        .path("equipmentFree")
                        .path("CARD_TERMINAL")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void aPartnerIsOfferedOtherCentresAndStaffTheirOwnOnly() {
        LocalDate day = DAY.plusDays(8);
        hub.post(PLOVDIV_EXPERT, "/bookings", booking(hall, day, "10:00", "12:00"));
        Answer partner = hub.post(BUYER, "/bookings", booking(hall, day, "10:00", "12:00"));
        assertThat(partner.problem()).isEqualTo("booking-conflict");
        JsonNode other = partner.json().path("elsewhere").path(0);
        assertThat(other.path("centre").asString()).isEqualTo("varna");
        assertThat(other.path("roomId").asString()).isEqualTo(varna);
        assertThat(partner.json().path("suggestions").findValuesAsString("roomId"))
                .doesNotContain(varna, small);
        assertThat(hub.post(BUYER, "/bookings", booking(varna, day, "10:00", "12:00"))
                        .status())
                .isEqualTo(201);
        Answer staff = hub.post(PLOVDIV_EXPERT, "/bookings", booking(hall, day, "10:00", "12:00"));
        assertThat(staff.json().path("elsewhere")).isEmpty();
        assertThat(staff.json().path("suggestions")).isNotEmpty();
    }

    private static List<String> rooms(Answer week) {
        return week.json().path("items").findValuesAsString("roomId");
    }

    private static Answer week(String filter) {
        return hub.get(NOBODY, path(filter));
    }

    private static String path(String filter) {
        return "/availability?from=%s&to=%s%s".formatted(DAY, DAY.plusDays(6), filter);
    }

    private static String add(Person manager, String centre, String capacity, String layouts) {
        String body = Requests.room(capacity).replaceFirst("\\{", "{\"layouts\":{\"" + layouts + "},");
        return hub.post(manager, "/centres/" + centre + "/rooms", body).text("id");
    }
}
