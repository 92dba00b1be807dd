package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Scene.EXHIBITION_HALL;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a centre lends, as its manager keeps it and as bookers take it with a room. */
class EquipmentApiIT {

    @Test
    void aBookingTakesARoomAndEquipmentOrIsToldWhatIsMissing() {
        String terminals = add("Терминал", 3).text("id");
        LocalDate day = Requests.freeDay();
        Answer booked = HUB.post(PLOVDIV_EXPERT, "/bookings", equipped(TRAINING_ROOM, day, terminals, 2));
        assertThat(booked.status()).as(booked.response().body()).isEqualTo(201);
        assertThat(booked.json().path("equipment").path(0).path("quantity").asInt())
                .isEqualTo(2);

        Answer refused = HUB.post(BUYER, "/bookings", equipped(EXHIBITION_HALL, day, terminals, 2));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("equipment-taken");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("equipment").toString())
                .contains("\"id\":\"" + terminals + "\"", "\"wanted\":2", "\"free\":1", "Терминал");
        assertThat(refused.json().path("suggestions")).isNotEmpty();

        Answer fits = HUB.post(BUYER, "/bookings", equipped(EXHIBITION_HALL, day, terminals, 1));
        assertThat(fits.status()).as(fits.response().body()).isEqualTo(201);
        HUB.post(PLOVDIV_EXPERT, "/bookings/" + booked.text("id") + "/cancellation", "");
        HUB.post(BUYER, "/bookings/" + fits.text("id") + "/cancellation", "");
        assertThat(HUB.post(BUYER, "/bookings", equipped(EXHIBITION_HALL, day, terminals, 3))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theManagerKeepsWhatEverybodyMaySee() {
        Answer added = add("Панел", 20);
        String path = "/equipment/" + added.text("id");
        assertThat(added.header("Location")).endsWith(path);
        assertThat(HUB.get(NOBODY, "/centres/plovdiv/equipment")
                        .json()
                        .path("items")
                        .findValuesAsString("id"))
                .contains(added.text("id"));
        assertThat(HUB.put(PLOVDIV_MANAGER, path, Requests.equipment("Панел", "15"), "\"7\"")
                        .status())
                .isEqualTo(412);
        Answer changed = HUB.put(PLOVDIV_MANAGER, path, Requests.equipment("Панел", "15"), "\"1\"");
        assertThat(changed.json().path("quantity").asInt()).isEqualTo(15);
        assertThat(HUB.get(NOBODY, path).header("ETag")).isEqualTo("\"2\"");
        assertThat(HUB.get(NOBODY, "/equipment/no-such").problem()).isEqualTo("equipment-not-found");
        assertThat(HUB.get(NOBODY, "/centres/sofia/equipment").problem()).isEqualTo("centre-not-found");
    }

    private static Answer add(String name, int quantity) {
        Answer added = HUB.post(
                PLOVDIV_MANAGER, "/centres/plovdiv/equipment", Requests.equipment(name, Integer.toString(quantity)));
        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
        return added;
    }

    private static String equipped(String room, LocalDate day, String equipment, int quantity) {
        return Requests.booking(room, day, "10:00", "12:00")
                .replaceFirst(
                        "\\{", "{\"equipment\":[{\"id\":\"%s\",\"quantity\":%d}],".formatted(equipment, quantity));
    }
}
