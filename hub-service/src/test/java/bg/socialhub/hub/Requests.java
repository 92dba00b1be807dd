package bg.socialhub.hub;

import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies that the service accepts, on days that no other test books. */
public final class Requests {

    static final String NO_CLOSING_DAYS = "{\"publicHolidays\":true,\"days\":[]}";

    /** A Monday; each call of {@link #freeDay()} gives a later day. */
    private static final LocalDate FIRST = LocalDate.now(SofiaTime.ZONE).plusDays(30);

    private static final int FAR = 1000;
    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final AtomicInteger FAR_DAYS = new AtomicInteger();

    private Requests() {}

    public static LocalDate freeDay() {
        return FIRST.plusDays(DAYS.getAndAdd(2));
    }

    /** A day beyond every booking's horizon; each call gives another one. */
    public static LocalDate farDay() {
        return FIRST.plusDays(FAR + FAR_DAYS.getAndIncrement());
    }

    public static String booking(String room, LocalDate day, String from, String to) {
        return booking(room, at(day, from), at(day, to), "Обучение", "12");
    }

    public static String booking(String room, String start, String end, String purpose, String attendees) {
        return """
                {"roomId":"%s","start":"%s","end":"%s","purpose":"%s","attendees":%s}""".formatted(room, start, end, purpose, attendees);
    }

    public static String blocking(String room, LocalDate day, String from, String to) {
        return """
                {"roomId":"%s","once":{"start":"%s","end":"%s"},"reason":"Ремонт"}""".formatted(room, at(day, from), at(day, to));
    }

    public static String equipment(String name, String quantity) {
        return """
                {"name":{"bg":"%s"},"category":"CARD_TERMINAL","quantity":%s}""".formatted(name, quantity);
    }

    /** Two occurrences, on this day and on the next. */
    public static String series(String room, LocalDate day) {
        return """
                {"roomId":"%s","start":"%s","end":"%s","rule":"FREQ=DAILY;COUNT=2","purpose":"Курс","attendees":8}""".formatted(room, at(day, "10:00"), at(day, "11:00"));
    }

    /** Whatever is left of a series, an hour later. */
    public static String revision() {
        return """
                {"from":"%s","begins":"11:00","ends":"12:00"}""".formatted(LocalDate.now(SofiaTime.ZONE).plusDays(1));
    }

    public static String support(String centre, String enterprise, String description) {
        return """
                {"centre":"%s","enterpriseId":"%s","category":"MARKET_PLACEMENT","subject":"Пласмент","description":"%s"}""".formatted(centre, enterprise, description);
    }

    public static String article(String title) {
        return """
                {"category":"MARKET_PLACEMENT","title":{"bg":"%s"},"body":{"bg":"Какво пише на един етикет."}}""".formatted(title);
    }

    public static String template(String text) {
        return "{\"title\":\"Първи отговор\",\"category\":\"MARKET_PLACEMENT\",\"text\":\"%s\"}".formatted(text);
    }

    /** Into the request at this path. */
    public static String merger(String path) {
        return "{\"into\":\"%s\"}".formatted(path.substring(path.lastIndexOf('/') + 1));
    }

    public static String room(String capacity) {
        return """
                {"name":{"bg":"Малка зала","en":"Small room"},"kind":"MEETING_ROOM","capacity":%s,\
                "setupMinutes":15,"teardownMinutes":15,"approvalNeeded":false}""".formatted(capacity);
    }

    public static String solution(String category, String dimension, String title) {
        return """
                {"category":"%s","dimension":"%s","title":{"bg":"%s"},\
                "description":{"bg":"Какво е","en":"What it is"},"asks":{"bg":"Два часа седмично"}}""".formatted(category, dimension, title);
    }

    public static String check(String enterprise, String result, String spent, int employed, int fromGroups) {
        return """
                {"enterpriseId":"%s","certificateClass":"A_PLUS","figures":{"result":{"amount":"%s","currency":"EUR"},\
                "spentOnSocialActivity":{"amount":"%s","currency":"EUR"},"employed":%d,"fromGroups":%d,\
                "fromGroupsForSixMonths":1}}""".formatted(enterprise, result, spent, employed, fromGroups);
    }

    public static String at(LocalDate day, String time) {
        return day.atTime(java.time.LocalTime.parse(time))
                .atZone(SofiaTime.ZONE)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
