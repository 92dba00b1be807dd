package bg.socialhub.hub;

import java.util.UUID;

/**
 * One running instance for tests that count what a centre has; it ends with this JVM. Each test has days of its own: the overview
 * from the 20th, closing days about the 40th, trainings beyond a year, and Varna is closed until the 15th day from now.
 */
public final class QuietScene {

    public static final String DATABASE =
            "hub_quiet_" + UUID.randomUUID().toString().substring(0, 8);
    public static final RunningHub HUB = RunningHub.start(DATABASE);
    public static final String TRAINING_ROOM = room(0);
    public static final String EXHIBITION_HALL = room(1);

    private QuietScene() {}

    private static String room(int index) {
        var rooms = HUB.get(Person.NOBODY, "/centres/plovdiv/rooms").json().path("items");
        return rooms.path(index).path("id").asString();
    }
}
