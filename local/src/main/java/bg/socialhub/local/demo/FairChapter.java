package bg.socialhub.local.demo;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** A fair in the exhibition hall: claimed by the saga, filled by visitors, one waits and moves up, one enters once. */
final class FairChapter {

    private static final int ATTEMPTS = 10;

    private final Stage stage;

    FairChapter(Stage stage) {
        this.stage = stage;
    }

    /** What one visitor got. */
    private record Place(String id, String ticketCode, String managementCode) {

        static Place of(Answer answer) {
            return new Place(answer.id(), answer.text("ticketCode"), answer.text("managementCode"));
        }
    }

    /** The id of the fair. */
    String play() {
        stage.chapter("5. Панаир в изложбената зала");
        var fair = announce();
        var first = register(fair, "Ана", 201);
        var second = register(fair, "Борис", 201);
        var waiting = register(fair, "Вяра", 202);
        stage.done("Двама посетители са записани, третият чака");
        moveUp(first, waiting, fair);
        checkIn(fair, second);
        return fair;
    }

    private String announce() {
        var hall = RoomChapter.room(stage, "EXHIBITION_HALL");
        var manager = stage.as("plovdiv.manager@demo.bg");
        for (int i = 0; i < ATTEMPTS; i++) {
            var fair = manager.post("/events", fair(hall, Stage.someMorning()))
                    .expect(201)
                    .id();
            var answered =
                    manager.await("/events/" + fair, it -> !roomStatus(it).equals("REQUESTED"));
            if (roomStatus(answered).equals("CONFIRMED")) {
                stage.done("Залата е запазена за панаира чрез събития между услугите");
                manager.post("/events/" + fair + "/publication").expect(200);
                stage.anybody().await("/events/" + fair, it -> it.status() == 200);
                stage.done("Панаирът е обявен");
                return fair;
            }
        }
        throw new StoryBroken("Няма свободен ден в изложбената зала");
    }

    private static String roomStatus(Answer event) {
        return event.body().path("room").path("status").asString("");
    }

    private Place register(String fair, String name, int status) {
        var attendee = Map.of("name", name, "email", name.hashCode() + "-" + fair + "@example.bg");
        return Place.of(stage.anybody()
                .post("/events/" + fair + "/registrations", Map.of("attendee", attendee))
                .expect(status));
    }

    private void moveUp(Place leaving, Place waiting, String fair) {
        stage.anybody()
                .post(
                        "/registrations/" + leaving.id() + "/cancellation",
                        Map.of("managementCode", leaving.managementCode()))
                .expect(200);
        var ticket = "/tickets/" + waiting.ticketCode();
        stage.anybody().await(ticket, it -> it.text("status").equals("CONFIRMED"));
        register(fair, "Гошо", 202);
        stage.done("Един се отказа, чакащият зае мястото, а новодошъл не го изпревари");
    }

    private void checkIn(String fair, Place place) {
        var desk = stage.as("plovdiv.expert@demo.bg");
        var scan = Map.of("code", place.ticketCode());
        desk.post("/events/" + fair + "/check-ins", scan).expect(201);
        desk.post("/events/" + fair + "/check-ins", scan).expectProblem(409, "already-checked-in");
        stage.done("Билетът пусна веднъж, втория път беше отказан");
    }

    private static Map<String, Object> fair(String hall, ZonedDateTime start) {
        return Map.of(
                "centre", "plovdiv",
                "kind", "FAIR",
                "title", Map.of("bg", "Панаир на социалните предприятия", "en", "Fair of social enterprises"),
                "description", Map.of("bg", "Мед, плетива, хляб и срещи с купувачи."),
                "start", Stage.text(start),
                "end", Stage.text(start.plusHours(6)),
                "roomId", hall,
                "quotas", List.of(Map.of("code", "visitors", "size", 2)),
                "waitingList", true,
                "stands", List.of("A1", "A2"));
    }
}
