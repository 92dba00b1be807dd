package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.MINISTRY;
import static bg.socialhub.hub.Person.OPERATOR;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several people want one time, as callers of the API meet it. */
class WaitingApiIT {

    @Test
    void aWaitingListFromTheTakenTimeToTheAcceptedOffer() {
        LocalDate day = Requests.freeDay();
        String room = room("\"withoutApproval\":\"STAFF\"");
        String body = booking(room, day, "10:00", "12:00");
        assertThat(HUB.post(MEDENA, "/waiting-list", body).problem()).isEqualTo("time-free");
        Answer held = HUB.post(BUYER, "/bookings", body);
        Answer waits = HUB.post(MEDENA, "/waiting-list", body);
        assertThat(waits.status()).isEqualTo(201);
        assertThat(waits.text("status")).isEqualTo("WAITING");
        assertThat(HUB.get(PLOVDIV_EXPERT, path(waits)).text("requesterName")).isEqualTo(MEDENA.called());
        assertThat(waits.header("Location")).isEqualTo("/api/v1/bookings/" + waits.text("id"));
        Answer again = HUB.post(MEDENA, "/waiting-list", body);
        assertThat(again.problem()).isEqualTo("already-waiting");
        assertThat(again.text("booking")).isEqualTo(waits.text("id"));
        Answer second = HUB.post(PCHELA, "/waiting-list", body);
        assertThat(HUB.get(PCHELA, path(second) + "/place").json().path("place").asInt())
                .isEqualTo(2);
        assertThat(HUB.post(MEDENA, path(waits) + "/acceptance", "").problem()).isEqualTo("illegal-transition");

        HUB.post(BUYER, path(held) + "/cancellation", "");
        Answer offered = HUB.get(MEDENA, path(waits));
        assertThat(offered.text("status")).isEqualTo("OFFERED");
        assertThat(offered.text("heldUntil")).isNotBlank();
        assertThat(HUB.post(BUYER, "/bookings", body).problem()).isEqualTo("booking-conflict");
        Answer accepted = HUB.post(MEDENA, path(waits) + "/acceptance", "", "If-Match", offered.header("ETag"));
        assertThat(accepted.text("status")).isEqualTo("REQUESTED");
        assertThat(accepted.json().path("holdsTime").asBoolean()).isTrue();
        HUB.post(PLOVDIV_EXPERT, path(waits) + "/rejection", "{\"reason\":\"Ремонт\"}");
        assertThat(HUB.get(PCHELA, path(second)).text("status")).isEqualTo("OFFERED");
    }

    @Test
    void competingRequestsAreShownBeforeOneIsConfirmedAndRejectedWithAReason() {
        LocalDate day = Requests.freeDay();
        String room = room("\"withoutApproval\":\"STAFF\",\"requestsHold\":false");
        Answer one = HUB.post(MEDENA, "/bookings", booking(room, day, "10:00", "12:00"));
        Answer other = HUB.post(PCHELA, "/bookings", booking(room, day, "11:00", "13:00"));
        assertThat(other.status()).as(other.response().body()).isEqualTo(201);
        assertThat(other.json().path("holdsTime").asBoolean()).isFalse();
        Answer shown = HUB.post(PLOVDIV_EXPERT, path(one) + "/confirmation", "");
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.problem()).isEqualTo("competing-requests");
        assertThat(shown.json().path("competing").findValuesAsString("id")).containsExactly(other.text("id"));
        assertThat(HUB.get(PLOVDIV_EXPERT, path(one) + "/competing-requests")
                        .json()
                        .path("items"))
                .hasSize(1);
        Answer silent = HUB.post(PLOVDIV_EXPERT, path(one) + "/confirmation", "{\"rejectCompeting\":true}");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.json().path("errors").path(0).path("field").asString())
                .isEqualTo("reason");
        Answer unseen = HUB.post(
                PLOVDIV_EXPERT,
                path(one) + "/confirmation",
                "{\"rejectCompeting\":true,\"competing\":[],\"reason\":\"Заето\"}");
        assertThat(unseen.problem()).isEqualTo("competing-requests");
        Answer confirmed = HUB.post(
                PLOVDIV_EXPERT,
                path(one) + "/confirmation",
                "{\"rejectCompeting\":true,\"competing\":[\"%s\"],\"reason\":\"Заето\"}".formatted(other.text("id")));
        assertThat(confirmed.text("status")).isEqualTo("CONFIRMED");
        Answer rejected = HUB.get(PCHELA, path(other));
        assertThat(rejected.text("status")).isEqualTo("REJECTED");
        assertThat(rejected.text("reason")).isEqualTo("Заето");
    }

    @Test
    void whoAsksIsToldToTheCentresStaffAndToThemselvesAndToNobodyElse() {
        LocalDate day = Requests.freeDay();
        String room = room("\"withoutApproval\":\"STAFF\",\"requestsHold\":false");
        Answer asked = HUB.post(BUYER, "/bookings", booking(room, day, "10:00", "12:00"));
        Answer other = HUB.post(MEDENA, "/bookings", booking(room, day, "11:00", "13:00"));
        assertThat(asked.text("requesterName")).isEqualTo("Борис Купувачев");
        assertThat(HUB.get(BUYER, path(asked)).text("requesterName")).isEqualTo("Борис Купувачев");
        assertThat(HUB.get(PLOVDIV_EXPERT, path(asked)).text("requesterName")).isEqualTo("Борис Купувачев");
        assertThat(HUB.get(PLOVDIV_MANAGER, path(other) + "/competing-requests")
                        .json()
                        .path("items")
                        .findValuesAsString("requesterName"))
                .containsExactly("Борис Купувачев");
        assertThat(HUB.get(
                                PLOVDIV_EXPERT,
                                "/bookings?room=" + room + "&status=REQUESTED&status=OFFERED&sort=HELD_UNTIL")
                        .json()
                        .path("items")
                        .findValuesAsString("requesterName"))
                .containsExactly("Борис Купувачев", MEDENA.called());
        String shown = HUB.post(PLOVDIV_EXPERT, path(other) + "/confirmation", "")
                .response()
                .body();
        assertThat(shown).contains("competing-requests").doesNotContain("Борис");

        for (Person person : List.of(MEDENA, PCHELA, VARNA_MANAGER, MINISTRY, OPERATOR)) {
            assertThat(HUB.get(person, path(asked)).status()).as("%s", person).isEqualTo(404);
            assertThat(HUB.get(person, "/bookings?limit=100").response().body())
                    .as("%s", person)
                    .doesNotContain("Борис");
        }
        String calendar = "/rooms/" + room + "/availability?from=" + day + "&to=" + day;
        for (String told : List.of(calendar, "/rooms/" + room + "/calendar.ics")) {
            assertThat(HUB.get(PLOVDIV_EXPERT, told).response().body())
                    .isNotEmpty()
                    .doesNotContain("Борис");
        }
    }

    @Test
    void aLateCancellationIsTheStaffsAndAnArrivalIsNotedInItsHour() {
        String room = room("\"withoutApproval\":\"EVERYBODY\",\"cancellationHours\":8760,\"noShowMinutes\":15");
        assertThat(HUB.get(BUYER, "/rooms/" + room)
                        .json()
                        .path("rules")
                        .path("cancellationHours")
                        .asInt())
                .isEqualTo(8760);
        Answer booked = HUB.post(BUYER, "/bookings", booking(room, Requests.freeDay(), "10:00", "11:00"));
        Answer late = HUB.post(BUYER, path(booked) + "/cancellation", "{\"reason\":\"Отпадна\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("cancellation-too-late");
        assertThat(late.text("until")).isNotBlank();
        assertThat(HUB.post(PLOVDIV_EXPERT, path(booked) + "/cancellation", "").status())
                .isEqualTo(422);
        assertThat(HUB.post(PLOVDIV_EXPERT, path(booked) + "/arrival", "").problem())
                .isEqualTo("arrival-not-now");
        Answer cancelled = HUB.post(PLOVDIV_EXPERT, path(booked) + "/cancellation", "{\"reason\":\"Ремонт\"}");
        assertThat(cancelled.json().path("cancelledLate").asBoolean()).isTrue();
    }

    @Test
    void whatIsBookedOnADayThatIsClosedLaterIsListed() {
        LocalDate day = Requests.freeDay();
        String room = room("\"withoutApproval\":\"EVERYBODY\"");
        Answer booked = HUB.post(PLOVDIV_EXPERT, "/bookings", booking(room, day, "10:00", "11:00"));
        String year = "?year=" + day.getYear();
        Answer before = HUB.get(PLOVDIV_EXPERT, "/centres/plovdiv/closing-days" + year);
        String closed = "{\"publicHolidays\":false,\"days\":[{\"date\":\"%s\",\"reason\":{\"bg\":\"Ремонт\"}}]}";
        HUB.put(PLOVDIV_EXPERT, "/centres/plovdiv/closing-days" + year, closed.formatted(day), before.header("ETag"));
        Answer hit = HUB.get(PLOVDIV_EXPERT, "/bookings/on-closing-days" + year);
        Answer now = HUB.get(PLOVDIV_EXPERT, "/centres/plovdiv/closing-days" + year);
        HUB.put(
                PLOVDIV_EXPERT,
                "/centres/plovdiv/closing-days" + year,
                "{\"publicHolidays\":false,\"days\":[]}",
                now.header("ETag"));
        assertThat(hit.json().path("items").findValuesAsString("id")).contains(booked.text("id"));
        assertThat(HUB.get(PLOVDIV_EXPERT, "/bookings/on-closing-days?year=1").status())
                .isEqualTo(422);
    }

    @Test
    void aSeriesLendsEquipmentWithEachOccurrenceAndItsBookingsNameIt() {
        LocalDate day = Requests.freeDay();
        Requests.freeDay();
        String room = room("\"withoutApproval\":\"EVERYBODY\"");
        String kind = HUB.post(PLOVDIV_MANAGER, "/centres/plovdiv/equipment", Requests.equipment("Екран", "1"))
                .text("id");
        String equipped = "{\"equipment\":[{\"id\":\"%s\",\"quantity\":1}],".formatted(kind);
        HUB.post(
                PLOVDIV_EXPERT,
                "/bookings",
                booking(Scene.EXHIBITION_HALL, day.plusDays(1), "10:00", "11:00")
                        .replaceFirst("\\{", equipped));
        String wish = Requests.series(room, day).replaceFirst("\\{", equipped + "\"onConflict\":\"SKIP\",");
        Answer series = HUB.post(PLOVDIV_EXPERT, "/booking-series", wish);
        assertThat(series.status()).as(series.response().body()).isEqualTo(201);
        var turns = series.json().path("occurrences");
        assertThat(turns.path(0).path("result").asString()).isEqualTo("BOOKED");
        assertThat(turns.path(1).path("result").asString()).isEqualTo("IMPOSSIBLE");
        assertThat(turns.path(1).path("code").asString()).isEqualTo("equipment-taken");
        Answer first = HUB.get(
                PLOVDIV_EXPERT, "/bookings/" + turns.path(0).path("bookingId").asString());
        assertThat(first.text("seriesId")).isEqualTo(series.text("id"));
        assertThat(first.text("requesterName")).isEqualTo(PLOVDIV_EXPERT.called());
        assertThat(first.json().path("equipment")).hasSize(1);
    }

    private static String room(String rules) {
        String body = Requests.room("20").replaceFirst("\\{", "{\"rules\":{" + rules + "},");
        return HUB.post(PLOVDIV_MANAGER, "/centres/plovdiv/rooms", body).text("id");
    }

    private static String path(Answer booking) {
        return "/bookings/" + booking.text("id");
    }
}
