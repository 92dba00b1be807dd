package bg.socialhub.hub.support;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.Person;
import bg.socialhub.hub.Requests;
import bg.socialhub.hub.RunningHub;
import bg.socialhub.hub.TrainingRequests;
import bg.socialhub.local.MongoPart;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Who read what an enterprise confided to its centre stands in the store. */
class ReadAuditIT {

    private static final String DATABASE =
            "hub_audit_" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everyReadByStaffIsNotedAndNoOther() {
        try (RunningHub hub = RunningHub.start(DATABASE);
                MongoClient mongo = MongoClients.create(MongoPart.shared().uri(DATABASE))) {
            String first = open(hub);
            open(hub);
            assertThat(hub.get(MEDENA, first).status()).isEqualTo(200);
            assertThat(hub.get(MEDENA, "/support-requests").status()).isEqualTo(200);
            assertThat(hub.get(VARNA_MANAGER, first).status()).isEqualTo(404);
            assertThat(notes(mongo)).isEmpty();

            assertThat(hub.get(PLOVDIV_EXPERT, first).status()).isEqualTo(200);
            assertThat(hub.get(PLOVDIV_MANAGER, "/support-requests?limit=1").status())
                    .isEqualTo(200);
            assertThat(hub.get(PLOVDIV_MANAGER, "/support-requests").status()).isEqualTo(200);

            List<Document> notes = notes(mongo);
            assertThat(notes)
                    .extracting(
                            note -> note.getString("actor"),
                            note -> note.getString("resource"),
                            note -> note.get("count"))
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
        String database = DATABASE + "_t";
        try (RunningHub hub = RunningHub.start(database);
                MongoClient mongo = MongoClients.create(MongoPart.shared().uri(database))) {
            String room = hub.get(Person.NOBODY, "/centres/plovdiv/rooms")
                    .json()
                    .path("items")
                    .path(0)
                    .path("id")
                    .asString();
            String body = TrainingRequests.training("5", TrainingRequests.session(room, Requests.freeDay(), 10, 12));
            String path =
                    "/trainings/" + hub.post(PLOVDIV_EXPERT, "/trainings", body).text("id");
            hub.post(PLOVDIV_EXPERT, path + "/opening", "");
            String enrolments = path + "/enrolments";
            String one = enrolments + "/"
                    + hub.post(MEDENA, enrolments, TrainingRequests.enrolment("medena", "Анна"))
                            .text("id");
            assertThat(hub.get(MEDENA, one).status()).isEqualTo(200);
            assertThat(hub.get(VARNA_MANAGER, enrolments).status()).isEqualTo(200);
            assertThat(hub.get(PLOVDIV_EXPERT, one).status()).isEqualTo(200);
            assertThat(hub.get(PLOVDIV_MANAGER, enrolments).status()).isEqualTo(200);
            assertThat(notes(mongo, database))
                    .extracting(
                            note -> note.getString("actor"),
                            note -> note.getString("resource"),
                            note -> note.get("count"))
                    .containsExactly(note(PLOVDIV_EXPERT, one, 1), note(PLOVDIV_MANAGER, enrolments, 1));
        }
    }

    private static org.assertj.core.groups.Tuple note(Person actor, String resource, int count) {
        return org.assertj.core.groups.Tuple.tuple(actor.id(), resource, count);
    }

    private static String open(RunningHub hub) {
        String body = Requests.support("plovdiv", "medena", "Помощ");
        return "/support-requests/"
                + hub.post(MEDENA, "/support-requests", body).text("id");
    }

    private static List<Document> notes(MongoClient mongo) {
        return notes(mongo, DATABASE);
    }

    private static List<Document> notes(MongoClient mongo, String database) {
        return mongo.getDatabase(database).getCollection("read_audit").find().into(new ArrayList<>());
    }
}
