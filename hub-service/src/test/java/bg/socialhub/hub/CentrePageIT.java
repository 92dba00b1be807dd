package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Requests.at;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Requests.freeDay;
import static bg.socialhub.hub.Scene.EXHIBITION_HALL;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A centre's day and its desk, and an enterprise's own affairs, can be put together from the lists. */
class CentrePageIT {

    @Test
    void aCentresDayTellsWhoBookedWhichRoomAndForWhat() {
        LocalDate day = freeDay();
        HUB.post(MEDENA, "/bookings", booking(TRAINING_ROOM, day, "10:00", "12:00"));
        HUB.post(BUYER, "/bookings", booking(EXHIBITION_HALL, day, "09:00", "11:00"));
        HUB.post(PLOVDIV_EXPERT, "/bookings", booking(TRAINING_ROOM, day.plusDays(1), "10:00", "12:00"));

        JsonNode page = HUB.get(PLOVDIV_MANAGER, day(day)).json();
        assertThat(page.path("items").findValuesAsString("roomId")).containsExactly(EXHIBITION_HALL, TRAINING_ROOM);
        assertThat(page.path("items").findValuesAsString("requester")).containsExactly(BUYER.id(), MEDENA.id());
        JsonNode ofMedena = page.path("items").path(1);
        assertThat(ofMedena.path("enterpriseId").asString()).isEqualTo("medena");
        assertThat(ofMedena.path("purpose").asString()).isEqualTo("Обучение");
        assertThat(HUB.get(PLOVDIV_MANAGER, day(day) + "&status=CONFIRMED")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(HUB.get(PLOVDIV_MANAGER, day(day) + "&room=" + TRAINING_ROOM)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(HUB.get(VARNA_MANAGER, day(day)).problem()).isEqualTo("booking-not-allowed");
        assertThat(HUB.get(MEDENA, day(day)).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void nobodyBooksForAnEnterpriseThatIsNotTheirs() {
        String body = booking(TRAINING_ROOM, freeDay(), "10:00", "11:00")
                .replace("\"attendees\"", "\"enterpriseId\":\"medena\",\"attendees\"");
        assertThat(HUB.post(PCHELA, "/bookings", body).problem()).isEqualTo("booking-not-allowed");
        assertThat(HUB.post(MEDENA, "/bookings", body).text("enterpriseId")).isEqualTo("medena");
    }

    @Test
    void theDeskFindsWhatSomebodyHasInHand() {
        String path = Scene.assigned();
        Scene.support();
        Answer mine = HUB.get(
                PLOVDIV_MANAGER,
                "/support-requests?status=ASSIGNED&category=MARKET_PLACEMENT&limit=100&assignee="
                        + PLOVDIV_EXPERT.id());
        assertThat(mine.json().path("items").findValuesAsString("id"))
                .contains(path.substring(path.lastIndexOf('/') + 1));
        assertThat(mine.json().path("items").findValuesAsString("assignee")).containsOnly(PLOVDIV_EXPERT.id());
        assertThat(HUB.get(PLOVDIV_MANAGER, "/support-requests?assignee=" + PLOVDIV_MANAGER.id())
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void theDeskReadsFirstWhoWaitsLongest() {
        List<String> made = List.of(Scene.assigned(), Scene.support());
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        while (!next.isEmpty() || all.isEmpty()) {
            String cursor = next.isEmpty() ? "" : "&cursor=" + next;
            JsonNode page = HUB.get(
                            PLOVDIV_EXPERT, "/support-requests?status=NEW,ASSIGNED&sort=OLDEST&limit=2" + cursor)
                    .json();
            page.path("items").forEach(all::add);
            next = page.path("next").asString("");
        }
        assertThat(all).extracting(request -> request.path("status").asString()).containsOnly("NEW", "ASSIGNED");
        assertThat(all)
                .extracting(
                        request -> OffsetDateTime.parse(request.path("openedAt").asString()))
                .isSorted();
        assertThat(all)
                .extracting(request -> "/support-requests/" + request.path("id").asString())
                .doesNotHaveDuplicates()
                .containsSubsequence(made);
    }

    @Test
    void anEnterpriseReadsTheWholeConversationOfItsRequests() {
        String path = Scene.assigned();
        HUB.post(PLOVDIV_EXPERT, path + "/messages", "{\"text\":\"Какво ви трябва?\"}");
        HUB.post(MEDENA, path + "/messages", "{\"text\":\"Етикети.\"}");
        JsonNode newest = HUB.get(MEDENA, "/support-requests?limit=100").json().path("items");
        JsonNode found = newest.valueStream()
                .filter(request -> path.endsWith(request.path("id").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(found.path("messages").findValuesAsString("text")).containsExactly("Какво ви трябва?", "Етикети.");
        assertThat(found.path("messages").findValuesAsString("step")).containsExactly("ANSWER", "REPLY");
    }

    private static String day(LocalDate day) {
        return "/bookings?centre=plovdiv&limit=100&from=%s&to=%s"
                .formatted(encoded(at(day, "00:00")), encoded(at(day.plusDays(1), "00:00")));
    }

    private static String encoded(String time) {
        return URLEncoder.encode(time, StandardCharsets.UTF_8);
    }
}
