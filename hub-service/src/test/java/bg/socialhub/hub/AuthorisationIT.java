package bg.socialhub.hub;

import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Requests.freeDay;
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
                        "GET closing days",
                        p -> HUB.get(p, "/centres/plovdiv/closing-days?year=2031"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "PUT closing days",
                        p -> HUB.put(p, "/centres/plovdiv/closing-days?year=2031", Requests.NO_CLOSING_DAYS, "\"99\""),
                        "403 412 412 403 403 403 403 403 403 401"),
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
                        "GET overview",
                        p -> HUB.get(p, "/availability?from=2027-03-01&to=2027-03-07&centre=plovdiv"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "GET equipment",
                        p -> HUB.get(p, "/centres/varna/equipment"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "POST equipment",
                        p -> HUB.post(p, "/centres/varna/equipment", Requests.equipment("Терминал", "3")),
                        "403 403 403 201 403 403 403 403 403 401"),
                route(
                        "PUT equipment",
                        p -> HUB.put(p, Scene.EQUIPMENT, Requests.equipment("Терминал", "3"), "\"99\""),
                        "403 412 403 403 403 403 403 403 403 401"),
                route("GET one equipment", p -> HUB.get(p, Scene.EQUIPMENT), "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "POST blocking",
                        p -> HUB.post(p, "/blockings", Scene.blocking(Requests.farDay())),
                        "403 201 201 403 403 403 403 403 403 401"),
                route("GET blockings", p -> HUB.get(p, "/blockings"), "403 200 200 200 403 403 403 403 403 401"),
                route(
                        "GET blocking",
                        p -> HUB.get(p, Scene.blocked(Requests.farDay())),
                        "404 200 200 404 404 404 404 404 404 401"),
                route("except", Scene::except, "404 200 200 404 404 404 404 404 404 401"),
                route(
                        "lift",
                        p -> HUB.post(p, Scene.blocked(Requests.farDay()) + "/lifting", ""),
                        "404 200 200 404 404 404 404 404 404 401"),
                route(
                        "POST series",
                        p -> HUB.post(p, "/booking-series", Requests.series(TRAINING_ROOM, freeDay())),
                        "403 201 201 403 201 201 201 403 403 401"),
                route("GET all series", p -> HUB.get(p, "/booking-series"), "200 200 200 200 200 200 200 200 200 401"),
                route(
                        "GET series",
                        p -> HUB.get(p, "/booking-series/" + Scene.series()),
                        "404 200 200 404 404 404 200 404 404 401"),
                route(
                        "revise series",
                        p -> HUB.post(p, "/booking-series/" + Scene.series() + "/revision", Requests.revision()),
                        "404 403 403 404 404 404 201 404 404 401"),
                route(
                        "cancel series",
                        p -> HUB.post(
                                p, "/booking-series/" + Scene.series() + "/cancellation", "{\"reason\":\"Край\"}"),
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
                        "POST attachment",
                        p -> HUB.upload(p, Scene.assigned() + "/attachments", "a.txt", new byte[] {'a'}),
                        "404 201 201 404 201 404 404 404 404 401"),
                route("GET attachment", p -> HUB.get(p, Scene.file()), "404 200 200 404 200 404 404 404 404 401"),
                route("GET knowledge", p -> HUB.get(p, "/knowledge?q=x"), "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "POST knowledge",
                        p -> HUB.post(p, "/knowledge", Requests.article("Нова")),
                        "403 201 201 201 403 403 403 403 403 401"),
                route("GET draft", p -> HUB.get(p, Scene.article()), "404 200 200 404 404 404 404 404 404 404"),
                route(
                        "GET shared article",
                        p -> HUB.get(p, Scene.sharedArticle()),
                        "404 200 200 200 404 404 404 404 404 404"),
                route(
                        "GET published article",
                        p -> HUB.get(p, Scene.publishedArticle()),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "PUT article",
                        p -> HUB.put(p, Scene.publishedArticle(), Requests.article("Друга"), "\"2\""),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "sharing",
                        p -> HUB.post(p, Scene.article() + "/sharing", ""),
                        "404 200 200 404 404 404 404 404 404 401"),
                route(
                        "publication",
                        p -> HUB.post(p, Scene.sharedArticle() + "/publication", ""),
                        "404 200 200 403 404 404 404 404 404 401"),
                route(
                        "withdrawal",
                        p -> HUB.post(p, Scene.publishedArticle() + "/withdrawal", ""),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "archiving",
                        p -> HUB.post(p, Scene.publishedArticle() + "/archiving", ""),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "restoration",
                        p -> {
                            String path = Scene.article();
                            HUB.post(PLOVDIV_EXPERT, path + "/archiving", "");
                            return HUB.post(p, path + "/restoration", "");
                        },
                        "404 200 200 404 404 404 404 404 404 401"),
                route(
                        "GET rating link",
                        p -> HUB.get(p, Scene.ratingLink()),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "POST rating link",
                        p -> HUB.post(p, Scene.ratingLink(), "{\"score\":4}"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "POST note",
                        p -> HUB.post(p, Scene.support() + "/notes", "{\"text\":\"Да се обадим\"}"),
                        "404 201 201 404 404 404 404 404 404 401"),
                route(
                        "GET notes",
                        p -> HUB.get(p, Scene.support() + "/notes"),
                        "404 200 200 404 404 404 404 404 404 401"),
                route(
                        "GET answer templates",
                        p -> HUB.get(p, "/centres/plovdiv/answer-templates"),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "POST answer template",
                        p -> HUB.post(p, "/centres/plovdiv/answer-templates", Requests.template("Здравейте")),
                        "403 201 201 403 403 403 403 403 403 401"),
                route(
                        "GET answer template",
                        p -> HUB.get(p, Scene.template()),
                        "403 200 200 403 403 403 403 403 403 401"),
                route(
                        "PUT answer template",
                        p -> HUB.put(p, Scene.template(), Requests.template("Здравейте"), "\"99\""),
                        "403 412 412 403 403 403 403 403 403 401"),
                route(
                        "DELETE answer template",
                        p -> HUB.delete(p, Scene.template()),
                        "403 204 204 403 403 403 403 403 403 401"),
                route(
                        "GET fitting templates",
                        p -> HUB.get(p, Scene.support() + "/answer-templates"),
                        "404 200 200 404 404 404 404 404 404 401"),
                route(
                        "merger",
                        p -> {
                            String older = Scene.support();
                            return HUB.post(p, Scene.support() + "/merger", Requests.merger(older));
                        },
                        "404 200 200 404 403 404 404 404 404 401"),
                route(
                        "satisfaction",
                        p -> HUB.post(p, Scene.resolved() + "/satisfaction", "{\"score\":5}"),
                        "404 403 403 404 200 404 404 404 404 401"),
                route(
                        "GET questionnaire",
                        p -> HUB.get(p, "/assessments/questionnaire"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "POST assessment",
                        p -> {
                            HUB.post(Person.MEDENA, Assessing.draft(Person.MEDENA, "medena", "T0") + "/withdrawal", "");
                            return HUB.post(p, "/assessments", Assessing.opening("medena", "T0"));
                        },
                        "403 201 201 403 201 403 403 403 403 401"),
                route("GET assessments", p -> HUB.get(p, "/assessments"), "200 200 200 200 200 200 200 200 200 401"),
                route(
                        "GET assessment",
                        p -> HUB.get(p, Assessing.draft(Person.MEDENA, "medena", "T0")),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "GET comparison",
                        p -> {
                            Assessing.completed(Person.MEDENA, "medena", "T1", 1);
                            return HUB.get(p, "/assessments/comparison?enterprise=medena");
                        },
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "PUT answers",
                        p -> HUB.put(
                                p,
                                Assessing.draft(Person.MEDENA, "medena", "T0") + "/answers",
                                "{\"answers\":{}}",
                                "\"999999\""),
                        "404 412 412 404 412 404 404 404 404 401"),
                route(
                        "completion",
                        p -> HUB.post(p, Assessing.draft(Person.MEDENA, "medena", "T0") + "/completion", ""),
                        "404 409 409 404 409 404 404 404 404 401"),
                route(
                        "withdrawal",
                        p -> HUB.post(p, Assessing.draft(Person.MEDENA, "medena", "T0") + "/withdrawal", ""),
                        "404 200 200 404 200 404 404 404 404 401"),
                route("GET solutions", p -> HUB.get(p, "/solutions"), "200 200 200 200 200 200 200 200 200 200"),
                route("GET solution", p -> HUB.get(p, Scene.solution()), "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "POST solution",
                        p -> HUB.post(p, "/solutions", Requests.solution("HARDWARE", "AUTOMATION", "Етикети")),
                        "403 201 403 201 403 403 403 403 403 401"),
                route(
                        "PUT solution",
                        p -> HUB.put(p, Scene.solution(), Requests.solution("SOFTWARE", "DATA", "Програма"), "\"1\""),
                        "403 200 403 403 403 403 403 403 403 401"),
                route(
                        "archival",
                        p -> HUB.post(p, Scene.solution() + "/archival", ""),
                        "403 200 403 403 403 403 403 403 403 401"),
                route(
                        "restoration",
                        p -> HUB.post(p, Scene.solution() + "/restoration", ""),
                        "403 409 403 403 403 403 403 403 403 401"),
                route(
                        "POST plan",
                        p -> HUB.post(p, "/plans", Planning.drafting(Assessing.draft(Person.MEDENA, "medena", "T0"))),
                        "404 409 409 404 403 404 404 404 404 401"),
                route("GET plans", p -> HUB.get(p, "/plans"), "200 200 200 200 200 200 200 200 200 401"),
                route("GET plan", p -> HUB.get(p, Planning.draft()), "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "GET plan history",
                        p -> HUB.get(p, Planning.draft() + "/history"),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "PUT plan",
                        p -> HUB.put(p, Planning.draft(), "{\"solutions\":[],\"milestones\":[]}", "\"999999\""),
                        "404 412 412 404 403 404 404 404 404 401"),
                route(
                        "agreement",
                        p -> HUB.post(p, Planning.draft() + "/agreement", "", "If-Match", "\"999999\""),
                        "404 403 403 404 412 404 404 404 404 401"),
                route(
                        "start",
                        p -> HUB.post(p, Planning.draft() + "/start", ""),
                        "404 409 409 404 403 404 404 404 404 401"),
                route(
                        "achievement",
                        p -> HUB.post(p, Planning.milestone(Planning.running()) + "/achievement", ""),
                        "404 200 200 404 403 404 404 404 404 401"),
                route(
                        "lend",
                        p -> HUB.post(
                                p, Planning.draft() + "/equipment", "{\"what\":\"Таблет\",\"dueBack\":\"2099-01-01\"}"),
                        "404 409 409 404 403 404 404 404 404 401"),
                route(
                        "return",
                        p -> HUB.post(p, Planning.running() + "/equipment/99/return", ""),
                        "404 404 404 404 403 404 404 404 404 401"),
                route(
                        "complete",
                        p -> HUB.post(
                                p, Planning.running() + "/completion", "{\"result\":\"Да\",\"changed\":\"Много\"}"),
                        "404 409 409 404 403 404 404 404 404 401"),
                route(
                        "abandon",
                        p -> HUB.post(p, Planning.draft() + "/abandonment", "{\"reason\":\"Пауза\"}"),
                        "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "resume",
                        p -> HUB.post(p, Planning.draft() + "/resumption", ""),
                        "404 409 409 404 403 404 404 404 404 401"),
                route(
                        "GET checklist",
                        p -> HUB.get(p, "/certification-checklists/A"),
                        "200 200 200 200 200 200 200 200 200 200"),
                route(
                        "POST check",
                        p -> HUB.post(p, "/certification-checks", Requests.check("medena", "1", "1", 3, 1)),
                        "403 201 201 403 201 403 403 403 403 401"),
                route("GET check", p -> HUB.get(p, Scene.check()), "404 200 200 404 200 404 404 404 404 401"),
                route(
                        "GET checks",
                        p -> HUB.get(p, "/certification-checks"),
                        "200 200 200 200 200 200 200 200 200 401"),
                route(
                        "GET reminders",
                        p -> HUB.get(p, "/certification-reminders"),
                        "200 200 200 200 200 200 200 200 200 401"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void everybodyMayDoExactlyTheirOwn(String name, Call call, String statuses) {
        assertStatuses(call, statuses);
    }

    static void assertStatuses(Call call, String statuses) {
        List<Integer> expected =
                Arrays.stream(statuses.split(" ")).map(Integer::valueOf).toList();
        List<Integer> found = Arrays.stream(Person.values())
                .map(person -> call.by(person).status())
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    static Arguments route(String name, Call call, String statuses) {
        return Arguments.of(name, call, statuses);
    }

    /** One request by one person. */
    interface Call {
        Answer by(Person person);
    }
}
