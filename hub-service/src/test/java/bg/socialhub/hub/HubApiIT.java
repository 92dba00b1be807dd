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
import static bg.socialhub.hub.Scene.EXHIBITION_HALL;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The packaged service as its callers meet it: the stories of a room, and what the answers look like. */
class HubApiIT {

    @Test
    void centresAnswerAConditionalRequestWithoutABody() {
        Answer all = HUB.get(NOBODY, "/centres");
        assertThat(all.json().path("total").asInt()).isEqualTo(6);
        Answer again = HUB.getWith("/centres", "If-None-Match", all.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
    }

    @Test
    void anOverlapIsAnsweredWithTimesAndSuggestionsButNoNames() {
        LocalDate day = freeDay();
        HUB.post(
                MEDENA,
                "/bookings",
                booking(TRAINING_ROOM, day, "10:00", "12:00").replace("Обучение", "Тайна"));
        Answer answer = HUB.post(BUYER, "/bookings", booking(TRAINING_ROOM, day, "11:00", "13:00"));
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
        Answer asked = HUB.post(MEDENA, "/bookings", booking(TRAINING_ROOM, day, "10:00", "12:00"));
        assertThat(asked.text("status")).isEqualTo("REQUESTED");
        assertThat(asked.header("Location")).endsWith(asked.text("id"));
        assertThat(states(day)).containsExactly("CLOSED", "FREE", "REQUESTED", "FREE", "CLOSED");
        String path = "/bookings/" + asked.text("id");
        assertThat(HUB.post(PLOVDIV_EXPERT, path + "/confirmation", "", "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(HUB.post(PLOVDIV_EXPERT, path + "/confirmation", "", "If-Match", "\"1\"")
                        .text("status"))
                .isEqualTo("CONFIRMED");
        assertThat(states(day)).contains("TAKEN");
        assertThat(HUB.get(NOBODY, "/rooms/" + TRAINING_ROOM + "/calendar.ics")
                        .response()
                        .body())
                .contains("BEGIN:VEVENT", "Заето")
                .doesNotContain(asked.text("id"), MEDENA.id(), "Обучение");
        assertThat(HUB.post(PLOVDIV_EXPERT, path + "/rejection", "{\"reason\":\"x\"}")
                        .problem())
                .isEqualTo("illegal-transition");
        assertThat(HUB.post(MEDENA, path + "/cancellation", "").text("status")).isEqualTo("CANCELLED");
        assertThat(states(day)).containsExactly("CLOSED", "FREE", "CLOSED");
    }

    @Test
    void bookingsOverTheNightsOfTheClockChangeKeepTheirWallTimes() {
        for (String sunday : List.of("2027-03-28", "2027-10-31")) {
            LocalDate day = LocalDate.parse(sunday);
            Answer booked = HUB.post(
                    PLOVDIV_MANAGER,
                    "/bookings",
                    booking(
                            EXHIBITION_HALL,
                            Requests.at(day.minusDays(1), "10:00"),
                            Requests.at(day, "18:00"),
                            "Базар",
                            "5"));
            assertThat(booked.status()).isEqualTo(201);
            assertThat(booked.text("end")).startsWith(sunday + "T18:00");
            assertThat(HUB.post(PLOVDIV_MANAGER, "/bookings", booking(EXHIBITION_HALL, day, "17:00", "19:00"))
                            .status())
                    .isEqualTo(409);
            assertThat(HUB.post(PLOVDIV_MANAGER, "/bookings", booking(EXHIBITION_HALL, day, "18:00", "19:00"))
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void listsGoOnAfterTheCursorAndStayWithinTheCentre() {
        LocalDate day = freeDay();
        IntStream.range(8, 13)
                .forEach(hour -> HUB.post(
                        PCHELA,
                        "/bookings",
                        booking(TRAINING_ROOM, day, "%02d:00".formatted(hour), "%02d:00".formatted(hour + 1))));
        Answer first = HUB.get(PCHELA, "/bookings?limit=3");
        Answer second = HUB.get(PCHELA, "/bookings?limit=100&cursor=" + first.text("next"));
        assertThat(first.json().path("items").size()
                        + second.json().path("items").size())
                .isEqualTo(first.json().path("total").asInt());
        assertThat(second.json().path("next").isMissingNode()).isTrue();
        assertThat(HUB.get(VARNA_MANAGER, "/bookings").json().path("total").asInt())
                .isZero();
        assertThat(HUB.get(VARNA_MANAGER, "/support-requests")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    private List<String> states(LocalDate day) {
        Answer answer = HUB.get(NOBODY, "/rooms/%s/availability?from=%s&to=%s".formatted(TRAINING_ROOM, day, day));
        return answer.json().path("days").path(0).path("intervals").findValuesAsString("state");
    }
}
