package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.MINISTRY;
import static bg.socialhub.hub.Person.OPERATOR;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Scene.EXHIBITION_HALL;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Series of bookings as a client meets them. */
class SeriesApiIT {

    private static final String SERIES = "/booking-series";

    @Test
    void tellsEveryOccurrenceAndSuggestsWhatIsFreeInstead() {
        LocalDate day = Requests.freeDay();
        HUB.post(PLOVDIV_EXPERT, "/bookings", Requests.booking(EXHIBITION_HALL, day.plusDays(1), "10:30", "11:30"));
        String wish = Requests.series(EXHIBITION_HALL, day);

        Answer refused = HUB.post(PLOVDIV_EXPERT, SERIES, wish);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.problem()).isEqualTo("series-conflict");
        assertThat(refused.json().path("occurrences").findValuesAsString("result"))
                .containsExactly("OPEN", "TAKEN");
        assertThat(refused.json().at("/occurrences/1/suggestions").isEmpty()).isFalse();

        Answer booked = HUB.post(PLOVDIV_EXPERT, SERIES, wish.replace("}", ",\"onConflict\":\"SKIP\"}"));
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.json().at("/occurrences/0/status").asString()).isEqualTo("CONFIRMED");
        assertThat(booked.json().at("/occurrences/1/result").asString()).isEqualTo("TAKEN");
    }

    @Test
    void aRevisionMayChangeEquipmentAndArrangementAndTellsWhatIsMissing() {
        LocalDate day = Requests.freeDay();
        String kind = HUB.post(PLOVDIV_MANAGER, "/centres/plovdiv/equipment", Requests.equipment("Камера", "2"))
                .text("id");
        Answer booked = HUB.post(PLOVDIV_EXPERT, SERIES, with(Requests.series(EXHIBITION_HALL, day), things(kind, 2)));
        assertThat(booked.json().at("/equipment/0/quantity").asInt()).isEqualTo(2);
        assertThat(booked.json().has("layout")).isFalse();
        String path = SERIES + "/" + booked.text("id");
        String overlapping = Requests.revision().replace("11:00", "10:30").replace("12:00", "11:30");

        Answer missing = HUB.post(PLOVDIV_EXPERT, path + "/revision/preview", with(overlapping, things(kind, 3)));
        assertThat(missing.json().path("items").findValuesAsString("result"))
                .containsExactly("IMPOSSIBLE", "IMPOSSIBLE");
        assertThat(missing.json().at("/items/0/code").asString()).isEqualTo("equipment-taken");
        assertThat(missing.json().at("/items/0/missing").toString())
                .isEqualTo("{\"id\":\"" + kind + "\",\"wanted\":3,\"free\":2}");
        Answer kept = HUB.post(PLOVDIV_EXPERT, path + "/revision/preview", overlapping);
        assertThat(kept.json().path("items").findValuesAsString("result")).containsExactly("OPEN", "OPEN");
        assertThat(HUB.post(PLOVDIV_EXPERT, path + "/revision", with(overlapping, "\"layout\":\"BALCONY\""))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("layout");

        Answer changed =
                HUB.post(PLOVDIV_EXPERT, path + "/revision", with(overlapping, "\"equipment\":[],\"layout\":\"\""));
        assertThat(changed.status()).as(changed.response().body()).isEqualTo(201);
        assertThat(changed.json().path("equipment")).isEmpty();
        assertThat(changed.json().has("layout")).isFalse();
        assertThat(HUB.get(
                                PLOVDIV_EXPERT,
                                "/bookings/"
                                        + changed.json()
                                                .at("/occurrences/0/bookingId")
                                                .asString())
                        .json()
                        .path("equipment"))
                .isEmpty();
    }

    private static String with(String body, String more) {
        return body.replaceFirst("\\{", "{" + more + ",");
    }

    private static String things(String kind, int quantity) {
        return "\"equipment\":[{\"id\":\"%s\",\"quantity\":%d}]".formatted(kind, quantity);
    }

    @Test
    void answersARepeatWithTheSameSeries() {
        String key = UUID.randomUUID().toString();
        String wish = Requests.series(EXHIBITION_HALL, Requests.freeDay());
        Answer first = HUB.post(MEDENA, SERIES, wish, "Idempotency-Key", key);
        Answer repeat = HUB.post(MEDENA, SERIES, wish, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.response().body()).as("I6").isEqualTo(first.response().body());
        assertThat(first.json().path("occurrences").findValuesAsString("status"))
                .containsOnly("REQUESTED");
    }

    @Test
    void whoAsksIsToldToTheCentresStaffAndToThemselvesAndToNobodyElse() {
        Answer asked = HUB.post(BUYER, SERIES, Requests.series(EXHIBITION_HALL, Requests.freeDay()));
        String path = SERIES + "/" + asked.text("id");
        assertThat(asked.text("requesterName")).isEqualTo(BUYER.called());
        assertThat(HUB.get(BUYER, path).text("requesterName")).isEqualTo(BUYER.called());
        assertThat(HUB.get(PLOVDIV_EXPERT, path).text("requesterName")).isEqualTo(BUYER.called());
        assertThat(HUB.get(PLOVDIV_EXPERT, SERIES + "?limit=100")
                        .json()
                        .path("items")
                        .findValuesAsString("requesterName"))
                .contains(BUYER.called());
        for (Person person : List.of(MEDENA, VARNA_MANAGER, MINISTRY, OPERATOR)) {
            assertThat(HUB.get(person, path).status()).as("%s", person).isEqualTo(404);
            assertThat(HUB.get(person, SERIES + "?limit=100").response().body())
                    .as("%s", person)
                    .doesNotContain(BUYER.called());
        }
    }

    @Test
    void endsAndIsChangedOnlyAtTheVersionThatOneSaw() {
        Answer booked = HUB.post(MEDENA, SERIES, Requests.series(EXHIBITION_HALL, Requests.freeDay()));
        String path = SERIES + "/" + booked.text("id");
        Answer stale = HUB.post(MEDENA, path + "/cancellation", "{\"reason\":\"Край\"}", "If-Match", "\"99\"");
        assertThat(stale.status()).isEqualTo(412);
        Answer ended =
                HUB.post(MEDENA, path + "/cancellation", "{\"reason\":\"Край\"}", "If-Match", booked.header("ETag"));
        assertThat(ended.text("stage")).isEqualTo("ENDED");
        assertThat(ended.json().path("occurrences").findValuesAsString("status"))
                .containsOnly("CANCELLED");
        Answer late = HUB.post(MEDENA, path + "/revision", Requests.revision());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("illegal-transition");
    }
}
