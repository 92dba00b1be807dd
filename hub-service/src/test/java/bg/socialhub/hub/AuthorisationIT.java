package bg.socialhub.hub;

import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Requests.enrolment;
import static bg.socialhub.hub.Requests.freeDay;
import static bg.socialhub.hub.Requests.freeSession;
import static bg.socialhub.hub.Requests.training;
import static bg.socialhub.hub.Scene.EXHIBITION_HALL;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route for every person of the demo, at home and in another centre (I7). */
class AuthorisationIT {

    /** Each route with the statuses for every person, in the order of {@link Person}. */
    static Stream<Arguments> routes() {
        return Stream.of(
                // ministry, plovdiv manager, plovdiv expert, varna manager, medena, pchela, buyer, operator, citizen,
                // nobody
                route("GET /centres", p -> HUB.get(p, "/centres"), "200 200 200 200 200 200 200 200 200 200"),
                route("GET /centres/{}", p -> HUB.get(p, "/centres/varna"), "200 200 200 200 200 200 200 200 200 200"),
                route("GET /districts", p -> HUB.get(p, "/districts"), "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET /planning-regions",
                        p -> HUB.get(p, "/planning-regions"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET rooms",
                        p -> HUB.get(p, "/centres/plovdiv/rooms"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET room",
                        p -> HUB.get(p, "/rooms/" + TRAINING_ROOM),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET ics",
                        p -> HUB.get(p, "/rooms/" + TRAINING_ROOM + "/calendar.ics"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET availability",
                        p -> HUB.get(p, "/rooms/" + TRAINING_ROOM + "/availability?from=2027-03-01&to=2027-03-02"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "POST room",
                        p -> HUB.post(p, "/centres/varna/rooms", Requests.room("8")),
                        "403 403 403 201 403 403 403 403 403 401"),
                route(
                        "PUT room",
                        p -> HUB.put(p, "/rooms/" + TRAINING_ROOM, Requests.room("8"), "\"99\""),
                        "403 412 403 403 403 403 403 403 403 401"),
                route(
                        "POST booking",
                        p -> HUB.post(p, "/bookings", booking(TRAINING_ROOM, freeDay(), "10:00", "11:00")),
                        "403 201 201 403 201 201 201 403 403 401"),
                route(
                        "GET statistics",
                        p -> HUB.get(p, "/statistics/hub?from=2027-01&to=2027-12"),
                        "200 200 200 200 403 403 403 403 403 401"),
                route("GET bookings", p -> HUB.get(p, "/bookings"), "200 200 200 200 200 200 200 200 200 401"),
                route(
                        "GET booking",
                        p -> HUB.get(p, "/bookings/" + Scene.requested()),
                        "404 200 200 404 404 404 200 404 404 401"),
                route(
                        "confirm",
                        p -> HUB.post(p, "/bookings/" + Scene.requested() + "/confirmation", ""),
                        "404 200 200 404 404 404 403 404 404 401"),
                route(
                        "reject",
                        p -> HUB.post(p, "/bookings/" + Scene.requested() + "/rejection", "{\"reason\":\"Ремонт\"}"),
                        "404 200 200 404 404 404 403 404 404 401"),
                route(
                        "cancel",
                        p -> HUB.post(
                                p, "/bookings/" + Scene.requested() + "/cancellation", "{\"reason\":\"Отпадна\"}"),
                        "404 200 200 404 404 404 200 404 404 401"),
                route(
                        "POST support",
                        p -> HUB.post(p, "/support-requests", Requests.support("plovdiv", "medena", "Помощ")),
                        "403 403 403 403 201 403 403 403 403 401"),
                route("GET supports", p -> HUB.get(p, "/support-requests"), "200 200 200 200 200 200 200 200 200 401"),
                route("GET support", p -> HUB.get(p, Scene.support()), "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "assign",
                        p -> HUB.post(p, Scene.support() + "/assignment", ""),
                        "404 200 200 404 403 404 404 404 404 401"),
                route(
                        "message",
                        p -> HUB.post(p, Scene.assigned() + "/messages", "{\"text\":\"Ред\"}"),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "waiting",
                        p -> HUB.post(p, Scene.assigned() + "/waiting", "{\"text\":\"Чакаме\"}"),
                        "404 200 200 404 403 404 404 404 404 401"),
                route(
                        "resolution",
                        p -> HUB.post(p, Scene.assigned() + "/resolution", "{\"text\":\"Готово\"}"),
                        "404 200 200 404 403 404 404 404 404 401"),
                route(
                        "closure",
                        p -> HUB.post(p, Scene.assigned() + "/closure", ""),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "reopening",
                        p -> HUB.post(p, Scene.resolved() + "/reopening", "{\"text\":\"Още\"}"),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "satisfaction",
                        p -> HUB.post(p, Scene.resolved() + "/satisfaction", "{\"score\":5}"),
                        "404 403 403 404 200 404 404 404 404 401"),
                route("GET trainings", p -> HUB.get(p, "/trainings"), "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET plans",
                        p -> HUB.get(p, "/trainings?status=DRAFT"),
                        "403 200 200 200 403 403 403 403 403 403"),
                route(
                        "POST training",
                        p -> HUB.post(p, "/trainings", training("9", freeSession(TRAINING_ROOM))),
                        "403 201 201 403 403 403 403 403 403 401"),
                route("GET plan", p -> HUB.get(p, Scene.planned()), "404 200 200 404 404 404 404 404 404 404"),
                route("GET training", p -> HUB.get(p, Scene.open()), "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "PUT training",
                        p -> HUB.put(p, Scene.open(), training("9"), "\"99\""),
                        "403 412 412 403 403 403 403 403 403 401"),
                route(
                        "open plan",
                        p -> HUB.post(p, Scene.planned() + "/opening", ""),
                        "404 200 200 404 404 404 404 404 404 401"),
                route(
                        "cancel training",
                        p -> HUB.post(p, Scene.open() + "/cancellation", "{\"reason\":\"Ремонт\"}"),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "complete training",
                        p -> HUB.post(p, Scene.open() + "/completion", ""),
                        "403 409 409 403 403 403 403 403 403 401"),
                route(
                        "POST session",
                        p -> HUB.post(p, Scene.open() + "/sessions", freeSession(EXHIBITION_HALL)),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "PUT session",
                        p -> HUB.put(p, Scene.open() + "/sessions/1", freeSession(TRAINING_ROOM), "\"2\""),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "drop session",
                        p -> HUB.post(p, Scene.planned() + "/sessions/1/cancellation", ""),
                        "404 200 200 404 404 404 404 404 404 401"),
                route(
                        "POST enrolment",
                        p -> HUB.post(p, Scene.open() + "/enrolments", enrolment("medena", "Анна")),
                        "403 403 403 403 201 403 403 403 403 401"),
                route(
                        "GET enrolments",
                        p -> HUB.get(p, Scene.open() + "/enrolments"),
                        "200 200 200 200 200 200 200 200 200 401"),
                route("GET enrolment", p -> HUB.get(p, Scene.enrolled()), "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "withdraw",
                        p -> HUB.post(p, Scene.enrolled() + "/cancellation", ""),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "GET attendance",
                        p -> HUB.get(p, Scene.open() + "/sessions/1/attendance"),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "PUT attendance",
                        p -> HUB.put(
                                p,
                                Scene.attended().training() + "/sessions/1/attendance",
                                "{\"attendees\":[]}",
                                "\"1\""),
                        "403 200 200 403 403 403 403 403 403 401"),
                route("POST certificate", AuthorisationIT::issue, "403 201 201 403 403 403 403 403 403 401"),
                route(
                        "GET certificates",
                        p -> HUB.get(p, Scene.open() + "/certificates"),
                        "200 200 200 200 200 200 200 200 200 401"),
                route(
                        "GET certificate",
                        p -> HUB.get(p, Scene.certificate()),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "GET pdf",
                        p -> HUB.get(p, Scene.certificate() + ".pdf"),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "revoke",
                        p -> HUB.post(p, Scene.certificate() + "/revocation", "{\"reason\":\"Грешка\"}"),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "verify",
                        p -> HUB.get(
                                p,
                                "/certificates/"
                                        + HUB.get(PLOVDIV_EXPERT, Scene.certificate())
                                                .text("code")),
                        "200 200 200 200 200 200 200 200 200 200"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void everybodyMayDoExactlyTheirOwn(String name, Call call, String statuses) {
        List<Integer> expected =
                Arrays.stream(statuses.split(" ")).map(Integer::valueOf).toList();
        List<Integer> found = Arrays.stream(Person.values())
                .map(person -> call.by(person).status())
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    private static Answer issue(Person person) {
        Scene.Attended attended = Scene.attended();
        String body = "{\"enrolmentId\":\"" + attended.enrolment() + "\"}";
        return HUB.post(person, attended.training() + "/certificates", body);
    }

    private static Arguments route(String name, Call call, String statuses) {
        return Arguments.of(name, call, statuses);
    }

    /** One request by one person. */
    private interface Call {
        Answer by(Person person);
    }
}
