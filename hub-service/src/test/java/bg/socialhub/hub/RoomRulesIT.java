package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room's own rules, as its manager sets them and as bookers meet them. */
class RoomRulesIT {

    @ParameterizedTest
    @CsvSource({"STAFF, REQUESTED, REQUESTED", "ENTERPRISES, CONFIRMED, REQUESTED", "EVERYBODY, CONFIRMED, CONFIRMED"})
    void theRoomSaysWhoBooksWithoutApproval(String booker, String enterprise, String partner) {
        String room = add(rules("\"withoutApproval\":\"%s\"".formatted(booker))).text("id");
        LocalDate day = Requests.freeDay();
        assertThat(HUB.post(MEDENA, "/bookings", booking(room, day, "10:00", "11:00"))
                        .text("status"))
                .isEqualTo(enterprise);
        assertThat(HUB.post(BUYER, "/bookings", booking(room, day, "14:00", "15:00"))
                        .text("status"))
                .isEqualTo(partner);
        assertThat(HUB.post(PLOVDIV_MANAGER, "/bookings", booking(room, day, "17:00", "18:00"))
                        .text("status"))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void theRoomSaysHowLongAndHowFarAheadOneMayBook() {
        String room = add(rules(
                        "\"horizonDays\":20,\"shortestMinutes\":60,\"longestMinutes\":120,\"withoutApproval\":\"STAFF\""))
                .text("id");
        LocalDate near = LocalDate.now(bg.socialhub.platform.SofiaTime.ZONE).plusDays(10);
        assertThat(codeOf(HUB.post(BUYER, "/bookings", booking(room, near, "10:00", "10:45"))))
                .isEqualTo("too-short");
        assertThat(codeOf(HUB.post(BUYER, "/bookings", booking(room, near, "10:00", "12:15"))))
                .isEqualTo("too-long");
        assertThat(codeOf(HUB.post(BUYER, "/bookings", booking(room, near.plusDays(12), "10:00", "11:00"))))
                .isEqualTo("too-far-ahead");
        assertThat(HUB.post(BUYER, "/bookings", booking(room, near, "10:00", "12:00"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aBookingNamesALayoutThatTheRoomOffersForSoManyPeople() {
        String room = add(rules("\"withoutApproval\":\"STAFF\"")).text("id");
        String body = booking(room, Requests.freeDay(), "10:00", "11:00");
        assertThat(codeOf(HUB.post(BUYER, "/bookings", body.replaceFirst("\\{", "{\"layout\":\"BANQUET\","))))
                .isEqualTo("no-such-layout");
        String theatre = body.replaceFirst("\\{", "{\"layout\":\"THEATRE\",");
        assertThat(codeOf(HUB.post(BUYER, "/bookings", theatre))).isEqualTo("too-many");
        Answer booked = HUB.post(BUYER, "/bookings", theatre.replace("\"attendees\":12", "\"attendees\":6"));
        assertThat(booked.text("layout")).isEqualTo("THEATRE");
        assertThat(HUB.get(BUYER, "/bookings/" + booked.text("id")).text("layout"))
                .isEqualTo("THEATRE");
        assertThat(HUB.post(BUYER, "/bookings", body).problem()).isEqualTo("booking-conflict");
    }

    @Test
    void aChangeWithoutRulesAndLayoutsKeepsThemAndSaysOnlyWhetherApprovalIsNeeded() {
        Answer added = add(rules("\"horizonDays\":20,\"withoutApproval\":\"ENTERPRISES\""));
        assertThat(added.json().path("approvalNeeded").asBoolean()).isTrue();
        assertThat(added.json().path("layouts").path("THEATRE").asInt()).isEqualTo(6);
        String path = "/rooms/" + added.text("id");
        String without = Requests.room("9");
        Answer kept = HUB.put(
                PLOVDIV_MANAGER, path, without.replace("\"approvalNeeded\":false", "\"approvalNeeded\":true"), "\"1\"");
        assertThat(kept.json().path("rules")).isEqualTo(added.json().path("rules"));
        assertThat(kept.json().path("layouts")).isEqualTo(added.json().path("layouts"));
        Answer opened = HUB.put(PLOVDIV_MANAGER, path, without, "\"2\"");
        assertThat(opened.json().path("rules").path("withoutApproval").asString())
                .isEqualTo("EVERYBODY");
        assertThat(opened.json().path("rules").path("horizonDays").asInt()).isEqualTo(20);
        assertThat(HUB.get(PLOVDIV_MANAGER, path).json()).isEqualTo(opened.json());
    }

    private static Answer add(String body) {
        Answer added = HUB.post(PLOVDIV_MANAGER, "/centres/plovdiv/rooms", body);
        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
        return added;
    }

    private static String rules(String rules) {
        return Requests.room("12").replaceFirst("\\{", "{\"rules\":{" + rules + "},\"layouts\":{\"THEATRE\":6},");
    }

    private static String codeOf(Answer refused) {
        assertThat(refused.status()).isEqualTo(422);
        return refused.json().path("errors").path(0).path("code").asString();
    }
}
