package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Scene.EXHIBITION_HALL;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A blocked room as its centre's staff and everybody else meet it. */
class BlockingApiIT {

    @Test
    void onlyTheCentresStaffLearnWhyARoomIsBlocked() {
        LocalDate day = Requests.freeDay();
        Answer blocked = HUB.post(PLOVDIV_EXPERT, "/blockings", blocking(day, "Ремонт на покрива"));
        assertThat(blocked.status()).as(blocked.response().body()).isEqualTo(201);
        assertThat(blocked.header("Location")).endsWith(blocked.text("id"));
        assertThat(blockedSpan(PLOVDIV_EXPERT, day).path("reason").path("bg").asString())
                .isEqualTo("Ремонт на покрива");
        for (Person other : new Person[] {NOBODY, MEDENA, VARNA_MANAGER}) {
            assertThat(blockedSpan(other, day).path("from").asString()).startsWith(day + "T10:00");
            assertThat(blockedSpan(other, day).has("reason")).isFalse();
        }
        Answer calendar = HUB.get(NOBODY, "/rooms/" + EXHIBITION_HALL + "/calendar.ics");
        assertThat(calendar.response().body()).contains("Заето").doesNotContain("Ремонт");
        Answer refused = HUB.post(BUYER, "/bookings", booking(EXHIBITION_HALL, day, "11:00", "13:00"));
        assertThat(refused.problem()).isEqualTo("booking-conflict");
        assertThat(refused.response().body()).doesNotContain("Ремонт");
        assertThat(refused.json().path("suggestions")).isNotEmpty();
    }

    @Test
    void aBlockingMeetsABookingAndIsChangedAtTheVersionThatWasSeen() {
        LocalDate day = Requests.freeDay();
        HUB.post(MEDENA, "/bookings", booking(EXHIBITION_HALL, day, "11:00", "13:00"));
        Answer conflict = HUB.post(PLOVDIV_EXPERT, "/blockings", blocking(day, "Ремонт"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.json().path("conflicts").path(0).path("start").asString())
                .startsWith(day + "T11:00");

        LocalDate later = Requests.freeDay();
        Answer blocked = HUB.post(PLOVDIV_EXPERT, "/blockings", blocking(later, "Ремонт"));
        String path = "/blockings/" + blocked.text("id");
        assertThat(HUB.get(PLOVDIV_EXPERT, "/blockings?room=" + EXHIBITION_HALL)
                        .json()
                        .path("items")
                        .findValuesAsString("id"))
                .contains(blocked.text("id"));
        assertThat(HUB.post(PLOVDIV_EXPERT, path + "/lifting", "", "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(HUB.post(PLOVDIV_EXPERT, path + "/lifting", "", "If-Match", "\"1\"")
                        .text("status"))
                .isEqualTo("LIFTED");
        assertThat(HUB.post(PLOVDIV_EXPERT, path + "/lifting", "").problem()).isEqualTo("illegal-transition");
        assertThat(HUB.post(BUYER, "/bookings", booking(EXHIBITION_HALL, later, "11:00", "13:00"))
                        .status())
                .isEqualTo(201);
    }

    private static String blocking(LocalDate day, String reason) {
        return Requests.blocking(EXHIBITION_HALL, day, "10:00", "12:00").replace("Ремонт", reason);
    }

    private static JsonNode blockedSpan(Person person, LocalDate day) {
        var days = HUB.get(person, "/rooms/%s/availability?from=%s&to=%s".formatted(EXHIBITION_HALL, day, day));
        for (JsonNode span : days.json().path("days").path(0).path("intervals")) {
            if (span.path("state").asString().equals("BLOCKED")) {
                return span;
            }
        }
        throw new AssertionError("Nothing is blocked: " + days.response().body());
    }
}
