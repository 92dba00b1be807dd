package bg.socialhub.hub.support;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.QuietScene.DATABASE;
import static bg.socialhub.hub.QuietScene.HUB;
import static bg.socialhub.hub.QuietScene.TRAINING_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.Person;
import bg.socialhub.hub.Requests;
import bg.socialhub.hub.TrainingRequests;
import bg.socialhub.local.MongoPart;
import bg.socialhub.platform.SofiaTime;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Who read what an enterprise confided to its centre stands in the store. */
class ReadAuditIT {

    private final Instant begun = Instant.now();

    @Test
    void everyReadByStaffIsNotedAndNoOther() {
        try (MongoClient mongo = MongoClients.create(MongoPart.shared().uri(DATABASE))) {
            String first = open();
            open();
            assertThat(HUB.get(MEDENA, first).status()).isEqualTo(200);
            assertThat(HUB.get(MEDENA, "/support-requests").status()).isEqualTo(200);
            assertThat(HUB.get(VARNA_MANAGER, first).status()).isEqualTo(404);
            assertThat(notes(mongo)).isEmpty();

            assertThat(HUB.get(PLOVDIV_EXPERT, first).status()).isEqualTo(200);
            assertThat(HUB.get(PLOVDIV_MANAGER, "/support-requests?limit=1").status())
                    .isEqualTo(200);
            assertThat(HUB.get(PLOVDIV_MANAGER, "/support-requests").status()).isEqualTo(200);

            List<Document> notes = notes(mongo);
            assertThat(told(notes))
                    .containsExactly(
                            note(PLOVDIV_EXPERT, first, 1),
                            note(PLOVDIV_MANAGER, "/support-requests", 1),
                            note(PLOVDIV_MANAGER, "/support-requests", 2));
            assertThat(notes)
                    .allSatisfy(note -> assertThat(note.getDate("at").toInstant())
                            .isBetween(
                                    Instant.now().minus(Duration.ofMinutes(5)),
                                    Instant.now().plusSeconds(1)));
        }
    }

    @Test
    void whoReadsThePeopleOfATrainingIsNotedTooUnlessTheyAreTheirOwn() {
        try (MongoClient mongo = MongoClients.create(MongoPart.shared().uri(DATABASE))) {
            String body = TrainingRequests.training("5", TrainingRequests.freeSession(TRAINING_ROOM));
            String path =
                    "/trainings/" + HUB.post(PLOVDIV_EXPERT, "/trainings", body).text("id");
            HUB.post(PLOVDIV_EXPERT, path + "/opening", "");
            String enrolments = path + "/enrolments";
            String one = enrolments + "/"
                    + HUB.post(MEDENA, enrolments, TrainingRequests.enrolment("medena", "Анна"))
                            .text("id");
            assertThat(HUB.get(MEDENA, one).status()).isEqualTo(200);
            assertThat(HUB.get(VARNA_MANAGER, enrolments).status()).isEqualTo(200);
            assertThat(HUB.get(PLOVDIV_EXPERT, one).status()).isEqualTo(200);
            assertThat(HUB.get(PLOVDIV_MANAGER, enrolments).status()).isEqualTo(200);
            assertThat(told(notes(mongo)))
                    .containsExactly(note(PLOVDIV_EXPERT, one, 1), note(PLOVDIV_MANAGER, enrolments, 1));
        }
    }

    @Test
    void whoReadsWhoAskedForARoomIsNotedUnlessItIsTheirOwn() {
        try (MongoClient mongo = MongoClients.create(MongoPart.shared().uri(DATABASE))) {
            LocalDate day = LocalDate.now(SofiaTime.ZONE).plusDays(29);
            String asked = book(BUYER, day, "10:00", "11:00");
            book(BUYER, day, "11:00", "12:00");
            String own = book(PLOVDIV_EXPERT, day, "12:00", "13:00");
            String series = repeat(BUYER, day.minusDays(2));
            assertThat(HUB.get(BUYER, series).status()).isEqualTo(200);
            assertThat(HUB.get(BUYER, asked).status()).isEqualTo(200);
            assertThat(HUB.get(BUYER, "/bookings").status()).isEqualTo(200);
            assertThat(HUB.get(VARNA_MANAGER, asked).status()).isEqualTo(404);
            assertThat(HUB.get(PLOVDIV_EXPERT, own).status()).isEqualTo(200);
            assertThat(notes(mongo)).isEmpty();

            String times = "?room=" + TRAINING_ROOM + "&from=" + day + "T00:00:00Z&to=" + day + "T20:00:00Z";
            assertThat(HUB.get(PLOVDIV_EXPERT, asked).status()).isEqualTo(200);
            assertThat(HUB.get(PLOVDIV_EXPERT, "/bookings" + times).status()).isEqualTo(200);
            assertThat(HUB.get(PLOVDIV_MANAGER, "/bookings" + times).status()).isEqualTo(200);
            assertThat(HUB.get(PLOVDIV_MANAGER, series).status()).isEqualTo(200);
            assertThat(told(notes(mongo)))
                    .containsExactly(
                            note(PLOVDIV_EXPERT, asked, 1),
                            note(PLOVDIV_EXPERT, "/bookings", 1),
                            note(PLOVDIV_MANAGER, "/bookings", 2),
                            note(PLOVDIV_MANAGER, series, 1));
        }
    }

    private static String book(Person person, LocalDate day, String from, String to) {
        String body = Requests.booking(TRAINING_ROOM, day, from, to);
        return "/bookings/" + HUB.post(person, "/bookings", body).text("id");
    }

    private static String repeat(Person person, LocalDate day) {
        String body = Requests.series(TRAINING_ROOM, day);
        return "/booking-series/" + HUB.post(person, "/booking-series", body).text("id");
    }

    private static List<Tuple> told(List<Document> notes) {
        return notes.stream()
                .map(note -> Tuple.tuple(note.getString("actor"), note.getString("resource"), note.get("count")))
                .toList();
    }

    private static Tuple note(Person actor, String resource, int count) {
        return Tuple.tuple(actor.id(), resource, count);
    }

    private static String open() {
        String body = Requests.support("plovdiv", "medena", "Помощ");
        return "/support-requests/"
                + HUB.post(MEDENA, "/support-requests", body).text("id");
    }

    /** Those of this test. */
    private List<Document> notes(MongoClient mongo) {
        return mongo.getDatabase(DATABASE)
                .getCollection("read_audit")
                .find(Filters.gte("at", Date.from(begun)))
                .into(new ArrayList<>());
    }
}
