package bg.socialhub.local.demo;

import java.time.ZonedDateTime;
import java.util.Map;

/** The centre books its training room; an overlapping booking is refused with suggestions. */
final class RoomChapter {

    private static final int ATTEMPTS = 20;

    private final Stage stage;

    RoomChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.chapter("4. Центърът резервира залата си за обучение");
        var room = room(stage, "TRAINING_ROOM");
        var manager = stage.as("plovdiv.manager@demo.bg");
        var start = book(manager, room);
        var refused =
                manager.post("/bookings", booking(room, start.plusHours(1))).expectProblem(409, "booking-conflict");
        stage.require(!refused.body().path("conflicts").isEmpty(), "Отказът не казва с какво се застъпва");
        stage.require(!refused.body().path("suggestions").isEmpty(), "Отказът не предлага друго време");
        var first = refused.body().path("suggestions").path(0);
        stage.done(
                "Застъпваща се резервация е отказана; предложено е %s",
                first.path("start").asString());
    }

    private ZonedDateTime book(Api manager, String room) {
        for (int i = 0; i < ATTEMPTS; i++) {
            var start = Stage.someMorning();
            var answer = manager.post("/bookings", booking(room, start)).expect(201, 409);
            if (answer.status() == 201) {
                stage.done("Залата е запазена за %s", Stage.text(start));
                return start;
            }
        }
        throw new StoryBroken("Няма свободно време в залата за обучение");
    }

    private static Map<String, Object> booking(String room, ZonedDateTime start) {
        return Map.of(
                "roomId",
                room,
                "start",
                Stage.text(start),
                "end",
                Stage.text(start.plusHours(3)),
                "purpose",
                "Обучение по социално предприемачество",
                "attendees",
                12);
    }

    /** The first room of that kind in Plovdiv. */
    static String room(Stage stage, String kind) {
        for (var room :
                stage.anybody().get("/centres/plovdiv/rooms").expect(200).body().path("items")) {
            if (room.path("kind").asString().equals(kind)) {
                return room.path("id").asString();
            }
        }
        throw new StoryBroken("В Пловдив няма зала от вида " + kind);
    }
}
