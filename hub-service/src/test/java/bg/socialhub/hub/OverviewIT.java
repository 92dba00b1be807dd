package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.QuietScene.EXHIBITION_HALL;
import static bg.socialhub.hub.QuietScene.HUB;
import static bg.socialhub.hub.Requests.booking;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A week of all rooms of all centres in one call, and what is offered instead of a taken room. */
class OverviewIT {

    private static final LocalDate DAY = LocalDate.now(SofiaTime.ZONE).plusDays(20);

    private static String small;
    private static String varna;

    @BeforeAll
    static void furnish() {
        small = add(PLOVDIV_MANAGER, "plovdiv", "4", "THEATRE\":4");
        varna = add(VARNA_MANAGER, "varna", "30", "THEATRE\":30,\"CLASSROOM\":15");
        HUB.post(PLOVDIV_MANAGER, "/centres/plovdiv/equipment", Requests.equipment("Терминал", "3"));
    }

    @Test
    void oneCallShowsEveryRoomsDaysTheSameAsTheRoomsOwnAvailability() {
        HUB.post(BUYER, "/bookings", booking(varna, DAY, "10:00", "12:00"));
        HUB.post(PLOVDIV_EXPERT, "/bookings", booking(EXHIBITION_HALL, DAY, "10:00", "12:00"));
        HUB.post(PLOVDIV_EXPERT, "/blockings", Requests.blocking(EXHIBITION_HALL, DAY.plusDays(1), "10:00", "12:00"));
        Answer week = week("");
        assertThat(week.status()).as(week.response().body()).isEqualTo(200);
        assertThat(week.json().path("total").asInt()).isEqualTo(4);
        for (JsonNode room : week.json().path("items")) {
            Answer own = HUB.get(
                    NOBODY,
                    "/rooms/%s/availability?from=%s&to=%s"
                            .formatted(room.path("roomId").asString(), DAY, DAY.plusDays(6)));
            assertThat(room.path("days")).isEqualTo(own.json().path("days"));
        }
        assertThat(week.response().body()).contains("TAKEN", "BLOCKED").doesNotContain("Ремонт", "Обучение");
        assertThat(HUB.get(PLOVDIV_EXPERT, path("")).response().body()).contains("Ремонт");
        assertThat(HUB.get(VARNA_MANAGER, path("")).response().body()).doesNotContain("Ремонт");
    }

    @Test
    void itIsNarrowedByCentreKindPeopleLayoutAndEquipment() {
        assertThat(rooms(week("&centre=varna"))).containsExactly(varna);
        assertThat(rooms(week("&kind=EXHIBITION_HALL"))).containsExactly(EXHIBITION_HALL);
        assertThat(rooms(week("&attendees=5"))).contains(EXHIBITION_HALL, varna).doesNotContain(small);
        assertThat(rooms(week("&attendees=20&layout=CLASSROOM")))
                .contains(EXHIBITION_HALL)
                .doesNotContain(small, varna);
        assertThat(rooms(week("&attendees=15&layout=CLASSROOM")))
                .contains(EXHIBITION_HALL, varna)
                .doesNotContain(small);
        assertThat(rooms(week("&equipment=CARD_TERMINAL:4"))).isEmpty();
        Answer equipped = week("&equipment=CARD_TERMINAL:3");
        assertThat(rooms(equipped)).contains(EXHIBITION_HALL, small).doesNotContain(varna);
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
        HUB.post(PLOVDIV_EXPERT, "/bookings", booking(EXHIBITION_HALL, day, "10:00", "12:00"));
        Answer partner = HUB.post(BUYER, "/bookings", booking(EXHIBITION_HALL, day, "10:00", "12:00"));
        assertThat(partner.problem()).isEqualTo("booking-conflict");
        JsonNode other = partner.json().path("elsewhere").path(0);
        assertThat(other.path("centre").asString()).isEqualTo("varna");
        assertThat(other.path("roomId").asString()).isEqualTo(varna);
        assertThat(partner.json().path("suggestions").findValuesAsString("roomId"))
                .doesNotContain(varna, small);
        assertThat(HUB.post(BUYER, "/bookings", booking(varna, day, "10:00", "12:00"))
                        .status())
                .isEqualTo(201);
        Answer staff = HUB.post(PLOVDIV_EXPERT, "/bookings", booking(EXHIBITION_HALL, day, "10:00", "12:00"));
        assertThat(staff.json().path("elsewhere")).isEmpty();
        assertThat(staff.json().path("suggestions")).isNotEmpty();
    }

    private static List<String> rooms(Answer week) {
        return week.json().path("items").findValuesAsString("roomId");
    }

    private static Answer week(String filter) {
        return HUB.get(NOBODY, path(filter));
    }

    private static String path(String filter) {
        return "/availability?from=%s&to=%s%s".formatted(DAY, DAY.plusDays(6), filter);
    }

    private static String add(Person manager, String centre, String capacity, String layouts) {
        String body = Requests.room(capacity).replaceFirst("\\{", "{\"layouts\":{\"" + layouts + "},");
        return HUB.post(manager, "/centres/" + centre + "/rooms", body).text("id");
    }
}
