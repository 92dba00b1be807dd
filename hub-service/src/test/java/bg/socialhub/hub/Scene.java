package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Requests.freeDay;

import java.util.UUID;

/** One running instance that several tests call, with what they need to find there; it ends with this JVM. */
final class Scene {

    private static final String DATABASE =
            "hub_api_" + UUID.randomUUID().toString().substring(0, 8);
    static final RunningHub HUB = RunningHub.start(DATABASE);
    static final String TRAINING_ROOM = room(0);
    static final String EXHIBITION_HALL = room(1);

    private Scene() {}

    private static String room(int index) {
        var rooms = HUB.get(NOBODY, "/centres/plovdiv/rooms").json().path("items");
        return rooms.path(index).path("id").asString();
    }

    /** A partner's undecided request for the training room. */
    static String requested() {
        return HUB.post(BUYER, "/bookings", booking(TRAINING_ROOM, freeDay(), "10:00", "11:00"))
                .text("id");
    }

    /** The path of a new support request of „Медена" to Plovdiv. */
    static String support() {
        return "/support-requests/"
                + HUB.post(MEDENA, "/support-requests", Requests.support("plovdiv", "medena", "Помощ"))
                        .text("id");
    }

    /** The same, taken by Plovdiv's expert. */
    static String assigned() {
        String path = support();
        HUB.post(PLOVDIV_EXPERT, path + "/assignment", "");
        return path;
    }

    /** The path of a new training of Plovdiv, which only its staff see. */
    static String planned() {
        return planned("12");
    }

    private static String planned(String size) {
        String body = Requests.training(size, Requests.freeSession(TRAINING_ROOM));
        return "/trainings/" + HUB.post(PLOVDIV_EXPERT, "/trainings", body).text("id");
    }

    /** The same, open. */
    static String open() {
        return open("12");
    }

    /** The same with so many seats. */
    static String open(String size) {
        String path = planned(size);
        HUB.post(PLOVDIV_EXPERT, path + "/opening", "");
        return path;
    }

    /** The path of Medena's enrolment in a new open training. */
    static String enrolled() {
        String path = open() + "/enrolments";
        return path + "/"
                + HUB.post(MEDENA, path, Requests.enrolment("medena", "Анна")).text("id");
    }

    /** The path of a completed training, and the enrolment of Medena's Anna, who was there. */
    record Attended(String training, String enrolment) {}

    static Attended attended() {
        String enrolment = enrolled();
        String training = enrolment.substring(0, enrolment.indexOf("/enrolments"));
        String id = enrolment.substring(enrolment.lastIndexOf('/') + 1);
        Past.endRecently(DATABASE, training.substring("/trainings/".length()));
        String sheet = "{\"attendees\":[{\"enrolmentId\":\"" + id + "\",\"present\":true}]}";
        HUB.put(PLOVDIV_EXPERT, training + "/sessions/1/attendance", sheet, "\"0\"");
        HUB.post(PLOVDIV_EXPERT, training + "/completion", "");
        return new Attended(training, id);
    }

    /** The path of Anna's certificate. */
    static String certificate() {
        Attended attended = attended();
        String path = attended.training() + "/certificates";
        HUB.post(PLOVDIV_EXPERT, path, "{\"enrolmentId\":\"" + attended.enrolment() + "\"}");
        return path + "/" + attended.enrolment();
    }

    /** The same, resolved. */
    static String resolved() {
        String path = assigned();
        HUB.post(PLOVDIV_EXPERT, path + "/resolution", "{\"text\":\"Готово\"}");
        return path;
    }
}
