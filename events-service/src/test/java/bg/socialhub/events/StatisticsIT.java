package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures of a story told beforehand: who reads them, and that a month begins and ends in Sofia. */
class StatisticsIT {

    private static final String YEAR = "/statistics/events?from=2027-01&to=2027-12";
    private static Clocked service;
    private static Caller plovdiv;

    @BeforeAll
    static void tell() {
        service = new Clocked(Instant.parse("2027-03-01T08:00:00Z"));
        plovdiv = service.user(Running.MANAGER);
        Broker.say(
                "hub.centre.v1",
                "plovdiv",
                "centre-published",
                "{\"code\":\"plovdiv\",\"version\":7,\"planningRegion\":\"BG42\"}");
        String lastOfMay = published(plovdiv, "2027-05-31T23:59:00+03:00", "plovdiv");
        String firstOfJune = published(plovdiv, "2027-06-01T00:00:00+03:00", "plovdiv");
        String calledOff = published(plovdiv, "2027-06-20T10:00:00+03:00", "plovdiv");
        published(plovdiv, "2027-12-31T10:00:00+02:00", "plovdiv");
        published(service.user(Running.STRANGER), "2027-06-02T10:00:00+03:00", "varna");
        plovdiv.post("/events", body("2027-06-03T10:00:00+03:00", "plovdiv")).is(201);

        come(lastOfMay);
        come(firstOfJune);
        come(firstOfJune);
        register(firstOfJune); // who stays away
        giveUp(register(firstOfJune));
        come(calledOff);
        plovdiv.post("/events/" + calledOff + "/cancellation", "{\"reason\":\"буря\"}")
                .is(200);
        service.set(Instant.parse("2027-07-15T08:00:00Z"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void ministryReadsEveryCentreByTheMonthInSofia() {
        await().atMost(Duration.ofSeconds(30)) // because the hub's message and the sweep take their time
                .untilAsserted(() ->
                        assertThat(read(service.user(Running.MINISTRY), YEAR)).isEqualTo("""
                                [{"month":"2027-05","planningRegion":"BG42","centre":"plovdiv","figures":\
                                {"eventsHeld":1,"registrationsConfirmed":1,"visitorsCheckedIn":1,"standsGiven":0}},\
                                {"month":"2027-06","planningRegion":"BG42","centre":"plovdiv","figures":\
                                {"eventsHeld":1,"registrationsConfirmed":3,"visitorsCheckedIn":2,"standsGiven":0}},\
                                {"month":"2027-06","centre":"varna","figures":\
                                {"eventsHeld":1,"registrationsConfirmed":0,"visitorsCheckedIn":0,"standsGiven":0}},\
                                {"month":"2027-12","planningRegion":"BG42","centre":"plovdiv","figures":\
                                {"eventsHeld":0,"registrationsConfirmed":0,"visitorsCheckedIn":0,"standsGiven":0}}]"""));
    }

    @Test
    void staffReadTheirOwnCentreAndNobodyElseReadsAny() {
        assertThat(read(service.user(Running.EXPERT), YEAR)).contains("plovdiv").doesNotContain("varna");
        assertThat(read(service.user(Running.STRANGER), YEAR)).contains("varna").doesNotContain("plovdiv");
        service.user(Running.PCHELA).get(YEAR).isProblem(403, "statistics-not-allowed");
        service.user(Running.CITIZEN).get(YEAR).isProblem(403, "statistics-not-allowed");
        service.anybody().get(YEAR).is(401);
    }

    @Test
    void monthsAreIncludedFromTheFirstToTheLast() {
        assertThat(read(plovdiv, "/statistics/events?from=2027-05&to=2027-05")).contains("2027-05");
        assertThat(read(plovdiv, "/statistics/events?from=2027-07&to=2027-11")).isEqualTo("[]");
    }

    @Test
    void everyFigureIsDefinedInBothLanguages() {
        JsonNode answer = plovdiv.get(YEAR).is(200).json();
        JsonNode figures = answer.path("items").path(0).path("figures");
        assertThat(answer.path("definitions").propertyNames()).containsExactlyElementsOf(figures.propertyNames());
        answer.path("definitions").forEach(one -> {
            assertThat(one.path("bg").asString()).matches("[А-Я].*\\.");
            assertThat(one.path("en").asString()).matches("[A-Z].*\\.");
        });
    }

    private static String read(Caller caller, String path) {
        return caller.get(path).is(200).json().path("items").toString();
    }

    private static String published(Caller staff, String start, String centre) {
        String id = staff.post("/events", body(start, centre)).is(201).id();
        staff.post("/events/" + id + "/publication", "").is(200);
        return id;
    }

    private static String body(String start, String centre) {
        Instant begins = OffsetDateTime.parse(start).toInstant();
        return Bodies.between(begins, begins.plus(Duration.ofHours(6))).replace("plovdiv", centre);
    }

    private static Answer register(String event) {
        return service.anybody()
                .post("/events/" + event + "/registrations", Bodies.attendee())
                .is(201);
    }

    private static void giveUp(Answer registered) {
        service.anybody()
                .post(
                        "/registrations/" + registered.id() + "/cancellation",
                        "{\"managementCode\":\"" + registered.text("managementCode") + "\"}")
                .is(200);
    }

    /** Registers and enters by two doors, which is still one visitor. */
    private static void come(String event) {
        String code = register(event).text("ticketCode");
        for (String list : new String[] {"gate-1", "gate-2"}) {
            plovdiv.post("/events/" + event + "/check-ins", "{\"code\":\"%s\",\"list\":\"%s\"}".formatted(code, list))
                    .is(201);
        }
    }
}
