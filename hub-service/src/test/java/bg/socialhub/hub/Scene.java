package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Requests.freeDay;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One running instance that several tests call, with what they need to find there; it ends with this JVM. */
final class Scene {

    static final String DATABASE = "hub_api_" + UUID.randomUUID().toString().substring(0, 8);
    static final RunningHub HUB = RunningHub.start(DATABASE);
    static final String TRAINING_ROOM = room(0);
    static final String EXHIBITION_HALL = room(1);

    /** The path of a kind of equipment of Plovdiv. */
    static final String EQUIPMENT = "/equipment/"
            + HUB.post(PLOVDIV_MANAGER, "/centres/plovdiv/equipment", Requests.equipment("Екран", "2"))
                    .text("id");

    private static @Nullable String template;

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

    /** What everybody may find, because nothing that they do changes it; made when it is first asked for. */
    static final class Unchanged {

        /** A body that wants a time of the exhibition hall which the centre has. */
        static final String TAKEN = booking(EXHIBITION_HALL, freeDay(), "10:00", "11:00");

        /** The path of a partner's undecided request. */
        static final String REQUESTED = "/bookings/" + requested();

        /** The path of a partner's booking that waits for a taken time. */
        static final String WAITING = "/bookings/" + waiting();

        private Unchanged() {}

        private static String waiting() {
            HUB.post(PLOVDIV_EXPERT, "/bookings", TAKEN);
            String later = booking(EXHIBITION_HALL, freeDay(), "10:00", "11:00");
            HUB.post(PLOVDIV_EXPERT, "/bookings", later);
            return HUB.post(BUYER, "/waiting-list", later).text("id");
        }
    }

    /** The path of a new address of this person's own calendar. */
    static String feed(Person person) {
        String address = HUB.put(person, "/calendar-feeds/mine", "", "*").text("address");
        return address.substring(address.indexOf("/api/v1") + "/api/v1".length());
    }

    /** A body that blocks the training room on a day that nobody else wants. */
    static String blocking(LocalDate day) {
        return Requests.blocking(TRAINING_ROOM, day, "10:00", "11:00");
    }

    /** The path of a new blocking of the training room on that day. */
    static String blocked(LocalDate day) {
        return "/blockings/"
                + HUB.post(PLOVDIV_EXPERT, "/blockings", blocking(day)).text("id");
    }

    /** A partner's series of two occurrences in the exhibition hall. */
    static String series() {
        return HUB.post(BUYER, "/booking-series", Requests.series(EXHIBITION_HALL, freeDay()))
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

    /** The path of a file of a new request of „Медена". */
    static String file() {
        String attachments = support() + "/attachments";
        return attachments + "/"
                + HUB.upload(MEDENA, attachments, "a.txt", new byte[] {'a'}).text("id");
    }

    /** The path of a new article of Plovdiv. */
    static String article() {
        return "/knowledge/"
                + HUB.post(PLOVDIV_EXPERT, "/knowledge", Requests.article("Статия"))
                        .text("id");
    }

    /** The same, shared with all centres. */
    static String sharedArticle() {
        String path = article();
        HUB.post(PLOVDIV_EXPERT, path + "/sharing", "");
        return path;
    }

    /** The same, published. */
    static String publishedArticle() {
        String path = article();
        HUB.post(PLOVDIV_EXPERT, path + "/publication", "");
        return path;
    }

    /** The same, put away before anybody else read it. */
    static String archivedArticle() {
        String path = article();
        HUB.post(PLOVDIV_EXPERT, path + "/archiving", "");
        return path;
    }

    /** The path of a template of Plovdiv; the one before is taken away, because there is room for so many. */
    static synchronized String template() {
        if (template != null) {
            HUB.delete(PLOVDIV_EXPERT, template);
        }
        String all = "/centres/plovdiv/answer-templates";
        template = all + "/"
                + HUB.post(PLOVDIV_EXPERT, all, Requests.template("Здравейте")).text("id");
        return template;
    }

    /** The path of a link by which a new closed request of „Медена" may be rated. */
    static String ratingLink() {
        String path = resolved();
        HUB.post(PLOVDIV_EXPERT, path + "/closure", "");
        return HUB.get(MEDENA, path)
                .json()
                .path("ratingLink")
                .path("href")
                .asString()
                .substring("/api/v1".length());
    }
}
