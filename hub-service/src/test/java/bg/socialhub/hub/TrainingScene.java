package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.DATABASE;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static bg.socialhub.hub.TrainingRequests.enrolment;
import static bg.socialhub.hub.TrainingRequests.freeSession;
import static bg.socialhub.hub.TrainingRequests.training;

/** Trainings of Plovdiv as far as several tests need them. */
final class TrainingScene {

    private TrainingScene() {}

    /** The path of a new training of Plovdiv, which only its staff see. */
    static String planned() {
        return planned("12");
    }

    private static String planned(String size) {
        String body = training(size, freeSession(TRAINING_ROOM));
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
        return path + "/" + HUB.post(MEDENA, path, enrolment("medena", "Анна")).text("id");
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
}
