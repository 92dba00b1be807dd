package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Scene.EXHIBITION_HALL;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What would become of a wish is told without booking anything, by the rules by which it would be booked. */
class PreviewApiIT {

    private static final String PREVIEW = "/bookings/preview";

    @Test
    void tellsWhetherTheCentreWouldDecide() {
        LocalDate day = Requests.freeDay();
        Answer staff = HUB.post(PLOVDIV_EXPERT, PREVIEW, wish(TRAINING_ROOM, day, "10:00", "11:00"));
        assertThat(staff.status()).as(staff.response().body()).isEqualTo(200);
        assertThat(staff.text("status")).isEqualTo("CONFIRMED");
        Answer partner = HUB.post(BUYER, PREVIEW, wish(TRAINING_ROOM, day, "10:00", "11:00"));
        assertThat(partner.text("status")).isEqualTo("REQUESTED");
        assertThat(partner.json().has("heldUntil")).isTrue();
        Answer booked = HUB.post(PLOVDIV_EXPERT, "/bookings", Requests.booking(TRAINING_ROOM, day, "10:00", "11:00"));
        assertThat(booked.status()).as("previews take nothing").isEqualTo(201);
    }

    @Test
    void refusesWhatABookingWouldBeRefusedForAndSaysWhatIsFreeInstead() {
        LocalDate day = Requests.freeDay();
        HUB.post(PLOVDIV_EXPERT, "/bookings", Requests.booking(TRAINING_ROOM, day, "10:00", "12:00"));
        Answer taken = HUB.post(PLOVDIV_EXPERT, PREVIEW, wish(TRAINING_ROOM, day, "11:00", "13:00"));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.header("Content-Type")).startsWith("application/problem+json");
        assertThat(taken.problem()).isEqualTo("booking-conflict");
        assertThat(taken.json().path("conflicts")).hasSize(1);
        assertThat(taken.json().path("suggestions").findValuesAsString("roomId"))
                .contains(TRAINING_ROOM, EXHIBITION_HALL);

        Answer closed = HUB.post(PLOVDIV_EXPERT, PREVIEW, wish(TRAINING_ROOM, day, "02:00", "03:00"));
        assertThat(closed.status()).isEqualTo(422);
        assertThat(closed.json().path("errors").findValuesAsString("field")).containsExactly("start");
        Answer turned = HUB.post(PLOVDIV_EXPERT, PREVIEW, wish(TRAINING_ROOM, day, "12:00", "11:00"));
        assertThat(turned.json().path("errors").findValuesAsString("field")).containsExactly("end");
    }

    @Test
    void knowsWhatEquipmentIsLeft() {
        String kind = HUB.post(PLOVDIV_MANAGER, "/centres/plovdiv/equipment", Requests.equipment("Камера", "2"))
                .text("id");
        LocalDate day = Requests.freeDay();
        String two = equipped(Requests.booking(TRAINING_ROOM, day, "10:00", "12:00"), kind, 2);
        assertThat(HUB.post(PLOVDIV_EXPERT, "/bookings", two).status()).isEqualTo(201);
        Answer missing =
                HUB.post(PLOVDIV_EXPERT, PREVIEW, equipped(wish(EXHIBITION_HALL, day, "10:00", "12:00"), kind, 1));
        assertThat(missing.status()).isEqualTo(409);
        assertThat(missing.problem()).isEqualTo("equipment-taken");
        assertThat(missing.json().at("/equipment/free").asInt()).isZero();
        assertThat(missing.json().path("suggestions")).isNotEmpty();
        Answer later =
                HUB.post(PLOVDIV_EXPERT, PREVIEW, equipped(wish(EXHIBITION_HALL, day, "12:00", "13:00"), kind, 2));
        assertThat(later.status()).isEqualTo(200);
    }

    @Test
    void tellsOfEachOccurrenceOfASeries() {
        LocalDate day = Requests.freeDay();
        HUB.post(PLOVDIV_EXPERT, "/bookings", Requests.booking(EXHIBITION_HALL, day.plusDays(1), "10:30", "11:30"));
        Answer seen = HUB.post(PLOVDIV_EXPERT, "/booking-series/preview", Requests.series(EXHIBITION_HALL, day));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().path("items").findValuesAsString("result")).containsExactly("OPEN", "TAKEN");
        assertThat(seen.json().at("/items/1/suggestions")).isNotEmpty();
    }

    @Test
    void countsTheTimesOfTheSeriesThatIsChangedAsFree() {
        Answer booked = HUB.post(MEDENA, "/booking-series", Requests.series(EXHIBITION_HALL, Requests.freeDay()));
        String path = "/booking-series/" + booked.text("id");
        String change = Requests.revision().replace("11:00", "10:30").replace("12:00", "11:30");
        Answer seen = HUB.post(MEDENA, path + "/revision/preview", change);
        assertThat(seen.status()).as(seen.response().body()).isEqualTo(200);
        assertThat(seen.json().path("items").findValuesAsString("result")).containsExactly("OPEN", "OPEN");
        assertThat(HUB.get(MEDENA, path).text("stage")).isEqualTo("MADE");
    }

    private static String wish(String room, LocalDate day, String from, String to) {
        return "{\"roomId\":\"%s\",\"start\":\"%s\",\"end\":\"%s\"}"
                .formatted(room, Requests.at(day, from), Requests.at(day, to));
    }

    private static String equipped(String wish, String kind, int quantity) {
        return wish.replaceFirst("\\{", "{\"equipment\":[{\"id\":\"%s\",\"quantity\":%d}],".formatted(kind, quantity));
    }
}
