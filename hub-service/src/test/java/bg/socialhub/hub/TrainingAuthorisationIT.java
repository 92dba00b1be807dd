package bg.socialhub.hub;

import static bg.socialhub.hub.AuthorisationIT.route;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.EXHIBITION_HALL;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static bg.socialhub.hub.TrainingRequests.enrolment;
import static bg.socialhub.hub.TrainingRequests.freeSession;
import static bg.socialhub.hub.TrainingRequests.training;

import bg.socialhub.hub.AuthorisationIT.Call;
import bg.socialhub.hub.RunningHub.Answer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route of trainings for every person of the demo, at home and in another centre (I7). */
class TrainingAuthorisationIT {

    /** Each route with the statuses for every person, in the order of {@link Person}. */
    static Stream<Arguments> routes() {
        return Stream.of(
                // ministry, plovdiv manager, plovdiv expert, varna manager, medena, pchela, buyer, operator, citizen,
                // nobody
                route("GET trainings", p -> HUB.get(p, "/trainings"), "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET plans",
                        p -> HUB.get(p, "/trainings?status=DRAFT"),
                        "403 200 200 200 403 403 403 403 403 403"),
                route(
                        "POST training",
                        p -> HUB.post(p, "/trainings", training("9", freeSession(TRAINING_ROOM))),
                        "403 201 201 403 403 403 403 403 403 401"),
                route("GET plan", p -> HUB.get(p, TrainingScene.planned()), "404 200 200 404 404 404 404 404 404 404"),
                route("GET training", p -> HUB.get(p, TrainingScene.open()), "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET plan's calendar",
                        p -> HUB.get(p, TrainingScene.planned() + "/calendar.ics"),
                        "404 200 200 404 404 404 404 404 404 404"),
                route(
                        "GET training's calendar",
                        p -> HUB.get(p, TrainingScene.open() + "/calendar.ics"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "PUT training",
                        p -> HUB.put(p, TrainingScene.open(), training("9"), "\"99\""),
                        "403 412 412 403 403 403 403 403 403 401"),
                route(
                        "open plan",
                        p -> HUB.post(p, TrainingScene.planned() + "/opening", ""),
                        "404 200 200 404 404 404 404 404 404 401"),
                route(
                        "cancel training",
                        p -> HUB.post(p, TrainingScene.open() + "/cancellation", "{\"reason\":\"Ремонт\"}"),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "complete training",
                        p -> HUB.post(p, TrainingScene.open() + "/completion", ""),
                        "403 409 409 403 403 403 403 403 403 401"),
                route(
                        "POST session",
                        p -> HUB.post(p, TrainingScene.open() + "/sessions", freeSession(EXHIBITION_HALL)),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "PUT session",
                        p -> HUB.put(p, TrainingScene.open() + "/sessions/1", freeSession(TRAINING_ROOM), "\"2\""),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "drop session",
                        p -> HUB.post(p, TrainingScene.planned() + "/sessions/1/cancellation", ""),
                        "404 200 200 404 404 404 404 404 404 401"),
                route(
                        "POST enrolment",
                        p -> HUB.post(p, TrainingScene.open() + "/enrolments", enrolment("medena", "Анна")),
                        "403 403 403 403 201 403 403 403 403 401"),
                route(
                        "GET enrolments",
                        p -> HUB.get(p, TrainingScene.open() + "/enrolments"),
                        "200 200 200 200 200 200 200 200 200 401"),
                route(
                        "GET enrolment",
                        p -> HUB.get(p, TrainingScene.enrolled()),
                        "404 200 200 404 200 404 404 404 404 401"),
                route("GET own enrolments", p -> HUB.get(p, "/enrolments"), "200 200 200 200 200 200 200 200 200 401"),
                route(
                        "GET Medena's enrolments",
                        p -> HUB.get(p, "/enrolments?enterprise=medena"),
                        "403 403 403 403 200 403 403 403 403 401"),
                route(
                        "withdraw",
                        p -> HUB.post(p, TrainingScene.enrolled() + "/cancellation", ""),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "GET attendance",
                        p -> HUB.get(p, TrainingScene.open() + "/sessions/1/attendance"),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "PUT attendance",
                        p -> HUB.put(
                                p,
                                TrainingScene.attended().training() + "/sessions/1/attendance",
                                "{\"attendees\":[]}",
                                "\"1\""),
                        "403 200 200 403 403 403 403 403 403 401"),
                route("POST certificate", TrainingAuthorisationIT::issue, "403 201 201 403 403 403 403 403 403 401"),
                route(
                        "GET certificates",
                        p -> HUB.get(p, TrainingScene.open() + "/certificates"),
                        "200 200 200 200 200 200 200 200 200 401"),
                route(
                        "GET certificate",
                        p -> HUB.get(p, TrainingScene.certificate()),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "GET pdf",
                        p -> HUB.get(p, TrainingScene.certificate() + ".pdf"),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "revoke",
                        p -> HUB.post(p, TrainingScene.certificate() + "/revocation", "{\"reason\":\"Грешка\"}"),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "verify",
                        p -> HUB.get(
                                p,
                                "/certificates/"
                                        + HUB.get(PLOVDIV_EXPERT, TrainingScene.certificate())
                                                .text("code")),
                        "200 200 200 200 200 200 200 200 200 200"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void everybodyMayDoExactlyTheirOwn(String name, Call call, String statuses) {
        AuthorisationIT.assertStatuses(call, statuses);
    }

    private static Answer issue(Person person) {
        TrainingScene.Attended attended = TrainingScene.attended();
        String body = "{\"enrolmentId\":\"" + attended.enrolment() + "\"}";
        return HUB.post(person, attended.training() + "/certificates", body);
    }
}
