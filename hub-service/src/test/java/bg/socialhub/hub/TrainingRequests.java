package bg.socialhub.hub;

import static bg.socialhub.hub.Requests.at;

import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies about trainings that the service accepts. */
public final class TrainingRequests {

    /** Far behind the days that other tests book. */
    private static final LocalDate FIRST = LocalDate.now(SofiaTime.ZONE).plusDays(370);

    private static final AtomicInteger HOURS = new AtomicInteger();
    private static final int HOURS_OF_A_DAY = 12;

    private TrainingRequests() {}

    public static String training(String size, String... sessions) {
        return """
                {"centre":"plovdiv","title":{"bg":"Пласмент за начинаещи","en":"Market placement"},\
                "description":{"bg":"Как се стига до рафта."},"audience":{"bg":"Хора от социални предприятия"},\
                "topic":"MARKET_PLACEMENT","size":%s,"sessions":[%s]}""".formatted(size, String.join(",", sessions));
    }

    public static String enrolment(String enterprise, String name) {
        String email = Integer.toHexString(name.hashCode()) + "@example.bg";
        return """
                {"enterpriseId":"%s","attendee":{"name":"%s","email":"%s"}}""".formatted(enterprise, name, email);
    }

    public static String session(String room, LocalDate day, int from, int to) {
        return """
                {"roomId":"%s","start":"%s","end":"%s"}""".formatted(room, at(day, "%02d:00".formatted(from)), at(day, "%02d:00".formatted(to)));
    }

    /** A session of one hour that no other test has, far behind the days that others book. */
    public static String freeSession(String room) {
        int hour = HOURS.getAndIncrement();
        int opens = 8 + hour % HOURS_OF_A_DAY;
        return session(room, FIRST.plusDays(hour / HOURS_OF_A_DAY), opens, opens + 1);
    }
}
