package bg.socialhub.hub;

import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies that the service accepts, on days that no other test books. */
public final class Requests {

    /** A Monday; each call of {@link #freeDay()} gives a later day. */
    private static final LocalDate FIRST = LocalDate.now(SofiaTime.ZONE).plusDays(30);

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final AtomicInteger HOURS = new AtomicInteger();
    private static final int HOURS_OF_A_DAY = 12;

    private Requests() {}

    public static LocalDate freeDay() {
        return FIRST.plusDays(DAYS.getAndAdd(2));
    }

    public static String booking(String room, LocalDate day, String from, String to) {
        return booking(room, at(day, from), at(day, to), "Обучение", "12");
    }

    public static String booking(String room, String start, String end, String purpose, String attendees) {
        return """
                {"roomId":"%s","start":"%s","end":"%s","purpose":"%s","attendees":%s}""".formatted(room, start, end, purpose, attendees);
    }

    public static String support(String centre, String enterprise, String description) {
        return """
                {"centre":"%s","enterpriseId":"%s","category":"MARKET_PLACEMENT","subject":"Пласмент","description":"%s"}""".formatted(centre, enterprise, description);
    }

    public static String room(String capacity) {
        return """
                {"name":{"bg":"Малка зала","en":"Small room"},"kind":"MEETING_ROOM","capacity":%s,\
                "setupMinutes":15,"teardownMinutes":15,"approvalNeeded":false}""".formatted(capacity);
    }

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
        return session(room, FIRST.plusDays(220 + hour / HOURS_OF_A_DAY), opens, opens + 1);
    }

    public static String at(LocalDate day, String time) {
        return day.atTime(java.time.LocalTime.parse(time))
                .atZone(SofiaTime.ZONE)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
