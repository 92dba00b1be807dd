package bg.socialhub.hub.soak;

import static bg.socialhub.hub.Person.VARNA_MANAGER;

import bg.socialhub.hub.Requests;
import bg.socialhub.hub.RunningHub;
import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.hub.TrainingRequests;
import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Rooms of Varna that nobody else wants, some things to lend, and a week around the next night in which the clock changes.
 *
 * @param first the day before that night
 */
record Site(List<String> rooms, String thing, LocalDate first) {

    static final int DAYS = 6;
    static final int THINGS = 3;

    /** The rooms' time before and after each booking. */
    private static final Duration MARGIN = Duration.ofMinutes(15);

    private static final int FAR_ENOUGH = 20;

    static Site at(RunningHub hub) {
        List<String> rooms = Stream.of("1", "2")
                .map(_ -> hub.post(
                                VARNA_MANAGER,
                                "/centres/varna/rooms",
                                Requests.room("20").replace("false", "true"))
                        .text("id"))
                .toList();
        String thing = hub.post(VARNA_MANAGER, "/centres/varna/equipment", Requests.equipment("Терминал", "" + THINGS))
                .text("id");
        Instant soon = Instant.now().plus(Duration.ofDays(FAR_ENOUGH));
        LocalDate night = SofiaTime.ZONE
                .getRules()
                .nextTransition(soon)
                .getInstant()
                .atZone(SofiaTime.ZONE)
                .toLocalDate();
        return new Site(rooms, thing, night.minusDays(1));
    }

    LocalDate day(int number) {
        return first.plusDays(number);
    }

    Span busy(String room, String start, String end, int lent) {
        return new Span(room, moment(start).minus(MARGIN), moment(end).plus(MARGIN), lent);
    }

    static Span blocked(String room, String start, String end) {
        return new Span(room, moment(start), moment(end), 0);
    }

    static Span wholeDay(LocalDate day) {
        return new Span(
                Span.NOWHERE,
                day.atStartOfDay(SofiaTime.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(SofiaTime.ZONE).toInstant(),
                0);
    }

    /** So many that are out with a plan from now until the end of a day. */
    static Span lent(int many, LocalDate due) {
        return new Span(Span.NOWHERE, Instant.now(), wholeDay(due).to(), many);
    }

    /** The time of a booking, a session or a series' turn as the service tells it. */
    Span told(String room, JsonNode one, int lent) {
        return busy(room, one.path("start").asString(), one.path("end").asString(), lent);
    }

    String booking(String room, String start, String end, int lent) {
        String body = Requests.booking(room, start, end, "Среща", "5");
        String things = lent == 0 ? "" : ",\"equipment\":[{\"id\":\"%s\",\"quantity\":%d}]".formatted(thing, lent);
        return body.substring(0, body.length() - 1) + things + "}";
    }

    String lending(int many, LocalDate due) {
        return "{\"equipmentId\":\"%s\",\"quantity\":%d,\"dueBack\":\"%s\"}".formatted(thing, many, due);
    }

    String series(String room, LocalDate day, String from, String to, String onConflict) {
        return """
            {"roomId":"%s","start":"%s","end":"%s","rule":"FREQ=DAILY;COUNT=3","purpose":"Курс","attendees":5,\
            "onConflict":"%s"}\
            """.formatted(room, Requests.at(day, from), Requests.at(day, to), onConflict);
    }

    static String blocking(String room, LocalDate day, int days, String from, String to) {
        return """
            {"roomId":"%s","weekly":{"first":"%s","last":"%s","from":"%s","to":"%s","days":["MONDAY","TUESDAY",\
            "WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]},"reason":"Ремонт"}\
            """.formatted(room, day, day.plusDays(days - 1L), from, to);
    }

    static String training(String title, String... sessions) {
        return TrainingRequests.training("9", sessions)
                .replace("\"plovdiv\"", "\"varna\"")
                .replace("Пласмент за начинаещи", title);
    }

    static String session(String room, String start, String end) {
        return """
            {"roomId":"%s","start":"%s","end":"%s"}\
            """.formatted(room, start, end);
    }

    static String version(Answer answer) {
        return answer.header("ETag");
    }

    private static Instant moment(String time) {
        return java.time.OffsetDateTime.parse(time).toInstant();
    }

    /** What a series has booked, by day. */
    Map<String, Span> turns(JsonNode series) {
        Map<String, Span> spans = new HashMap<>();
        series.path("occurrences").forEach(turn -> {
            boolean booked = turn.path("result").asString().equals("BOOKED")
                    && List.of("REQUESTED", "CONFIRMED")
                            .contains(turn.path("status").asString());
            if (booked) {
                spans.put(
                        turn.path("day").asString(), told(series.path("roomId").asString(), turn, 0));
            }
        });
        return spans;
    }

    /** Where a training's sessions are, by number. */
    Map<String, Span> sessions(JsonNode training) {
        Map<String, Span> spans = new HashMap<>();
        training.path("sessions")
                .forEach(one -> spans.put(
                        one.path("number").asString(), told(one.path("roomId").asString(), one, 0)));
        return spans;
    }
}
