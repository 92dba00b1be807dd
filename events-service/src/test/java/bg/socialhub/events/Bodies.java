package bg.socialhub.events;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Request bodies that a test may change. */
public final class Bodies {

    public static final OffsetDateTime START = OffsetDateTime.now().plusDays(30).truncatedTo(ChronoUnit.HOURS);

    private Bodies() {}

    /** A fair in Plovdiv without a room, with this many seats. */
    public static String event(int seats, boolean waitingList) {
        return event(seats, waitingList, START, START.plusHours(6));
    }

    /** A fair in Plovdiv from one moment to another, with five seats and a waiting list. */
    public static String between(Instant start, Instant end) {
        return event(5, true, start, end);
    }

    private static String event(int seats, boolean waitingList, Object start, Object end) {
        return """
                {"centre":"plovdiv","kind":"FAIR","title":{"bg":"Панаир на меда","en":"Honey fair"},
                 "description":{"bg":"Всичко за меда."},"start":"%s","end":"%s",
                 "quotas":[{"code":"visitors","size":%d}],"waitingList":%s,"stands":["A1","A2"]}""".formatted(start, end, seats, waitingList);
    }

    public static String eventIn(String room) {
        return event(10, true).replace("\"quotas\"", "\"roomId\":\"" + room + "\",\"quotas\"");
    }

    public static String attendee(String email) {
        return "{\"attendee\":{\"name\":\"Мария Петрова\",\"email\":\"" + email + "\"}}";
    }

    public static String attendee() {
        return attendee(UUID.randomUUID() + "@example.bg");
    }

    /** A new event of Plovdiv, published; answers its id. */
    public static String published(Running running, String body) {
        return published(running, body, UnaryOperator.identity());
    }

    public static String published(Running running, String body, UnaryOperator<String> change) {
        String id =
                running.manager().post("/events", change.apply(body)).is(201).id();
        running.manager().post("/events/" + id + "/publication", "").is(200);
        return id;
    }
}
