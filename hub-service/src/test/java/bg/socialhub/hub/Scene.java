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

    static {
        KnownEnterprises.tell(DATABASE);
    }

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

    /** The path of a new check of „Медена"'s figures. */
    static String check() {
        return "/certification-checks/"
                + HUB.post(MEDENA, "/certification-checks", Requests.check("medena", "1", "1", 3, 1))
                        .text("id");
    }

    /** The path of a new solution that Plovdiv offers. */
    static String solution() {
        return "/solutions/"
                + HUB.post(
                                Person.PLOVDIV_MANAGER,
                                "/solutions",
                                Requests.solution("SOFTWARE", "DATA", "Програма за склад"))
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

    /** The same, resolved. */
    static String resolved() {
        String path = assigned();
        HUB.post(PLOVDIV_EXPERT, path + "/resolution", "{\"text\":\"Готово\"}");
        return path;
    }
}
