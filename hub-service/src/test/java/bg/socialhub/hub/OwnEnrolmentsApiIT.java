package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.TrainingApiIT.assertProblem;
import static bg.socialhub.hub.TrainingRequests.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A member's people in all trainings (I7), and what staff learn of the people of one. */
class OwnEnrolmentsApiIT {

    @Test
    void eachMemberSeesTheirOwnPeopleInEveryTrainingTheLatestFirst() {
        String one = TrainingScene.open("1");
        String other = TrainingScene.open("5");
        String anna = enrol(MEDENA, one, "medena", "Анна");
        String boris = enrol(PCHELA, one, "pchela", "Борис");
        String vyara = enrol(MEDENA, other, "medena", "Вяра");

        JsonNode latest = HUB.get(MEDENA, "/enrolments?limit=2").json();
        assertThat(ids(latest)).containsExactly(vyara, anna);
        assertThat(latest.path("items").path(0).path("training").path("status").asString())
                .isEqualTo("OPEN");
        assertThat(latest.path("items").path(0).has("certificate")).isFalse();
        JsonNode waits =
                HUB.get(PCHELA, "/enrolments?enterprise=pchela&limit=1").json();
        assertThat(ids(waits)).containsExactly(boris);
        JsonNode hers = waits.path("items").path(0);
        assertThat(hers.path("enrolment").path("place").asInt()).isEqualTo(1);
        assertThat(hers.path("training").path("waiting").asInt()).isEqualTo(1);
        assertThat(ids(HUB.get(PLOVDIV_EXPERT, "/enrolments").json())).isEmpty();
    }

    @Test
    void pagesMeetEachEnrolmentOnceAndAStateNarrowsThem() {
        String path = TrainingScene.open("5");
        List<String> mine = new ArrayList<>();
        for (String name : List.of("Галя", "Диян", "Ева")) {
            mine.addFirst(enrol(MEDENA, path, "medena", name));
        }
        HUB.post(MEDENA, path + "/enrolments/" + mine.getFirst() + "/cancellation", "");
        List<String> met = new ArrayList<>();
        String next = "";
        while (met.size() < mine.size()) {
            JsonNode page = HUB.get(MEDENA, "/enrolments?enterprise=medena&limit=1" + next)
                    .json();
            met.addAll(ids(page));
            next = "&cursor=" + page.path("next").asString();
        }
        assertThat(met).containsExactlyInAnyOrderElementsOf(mine).doesNotHaveDuplicates();
        assertThat(ids(HUB.get(MEDENA, "/enrolments?state=LIVE&limit=100").json()))
                .contains(mine.getLast())
                .doesNotContain(mine.getFirst());
        assertThat(ids(HUB.get(MEDENA, "/enrolments?state=WITHDRAWN&limit=1").json()))
                .containsExactly(mine.getFirst());
    }

    @Test
    void badParametersNameThemselvesAndAnotherEnterpriseIsRefused() {
        BadInputIT.assertNames("state", HUB.get(MEDENA, "/enrolments?state=PERHAPS"));
        BadInputIT.assertNames("cursor", HUB.get(MEDENA, "/enrolments?cursor=%21"));
        assertProblem(403, "enrolment-not-allowed", HUB.get(MEDENA, "/enrolments?enterprise=pchela"));
        BadInputIT.assertNames("to", HUB.get(MEDENA, "/trainings?from=2027-05-01T00:00:00Z&to=2027-04-01T00:00:00Z"));
        BadInputIT.assertNames("from", HUB.get(MEDENA, "/trainings?from=soon"));
    }

    @Test
    void attendanceAndCertificateComeWithTheEnrolment() {
        TrainingScene.Attended attended = TrainingScene.attended();
        String people = attended.training() + "/enrolments";
        JsonNode came =
                HUB.get(PLOVDIV_EXPERT, people).json().path("items").path(0).path("attendance");
        assertThat(came.path("attended").asInt()).isEqualTo(1);
        assertThat(came.path("sessions").asInt()).isEqualTo(1);
        assertThat(came.path("enough").asBoolean()).isTrue();
        assertThat(HUB.get(MEDENA, people + "/" + attended.enrolment()).json().has("attendance"))
                .isTrue();
        HUB.post(
                PLOVDIV_EXPERT,
                attended.training() + "/certificates",
                "{\"enrolmentId\":\"" + attended.enrolment() + "\"}");
        JsonNode own = HUB.get(MEDENA, "/enrolments?limit=100").json().path("items");
        assertThat(own)
                .filteredOn(item -> attended.enrolment()
                        .equals(item.path("enrolment").path("id").asString()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.path("certificate").path("status").asString())
                            .isEqualTo("VALID");
                    assertThat(item.path("enrolment")
                                    .path("attendance")
                                    .path("enough")
                                    .asBoolean())
                            .isTrue();
                });
    }

    @Test
    void aTrainingsCalendarTellsEachSessionAndThatItIsCalledOff() {
        String path = TrainingScene.open();
        Answer open = HUB.get(Person.NOBODY, path + "/calendar.ics");
        assertThat(open.header("Content-Type")).startsWith("text/calendar");
        assertThat(open.response().body())
                .contains("BEGIN:VEVENT", "SUMMARY:Пласмент за начинаещи", "LOCATION:Зала за обучение")
                .contains("STATUS:CONFIRMED");
        HUB.post(PLOVDIV_EXPERT, path + "/cancellation", "{\"reason\":\"Ремонт\"}");
        assertThat(HUB.get(Person.NOBODY, path + "/calendar.ics").response().body())
                .contains("STATUS:CANCELLED");
    }

    @Test
    void trainingsOutsideTheAskedTimeAreNotListed() {
        String id = TrainingScene.open().replace("/trainings/", "");
        String from = HUB.get(PLOVDIV_EXPERT, "/trainings/" + id)
                .json()
                .path("sessions")
                .path(0)
                .path("start")
                .asString();
        String at = from.replace("+", "%2B");
        String day = from.substring(0, 10);
        assertThat(listed("?limit=100&from=" + day + "T00:00:00Z&to=" + day + "T23:00:00Z"))
                .contains(id);
        assertThat(listed("?limit=100&to=" + at)).doesNotContain(id);
        assertThat(listed("?limit=100&status=OPEN&from=" + at)).contains(id);
    }

    private static String listed(String query) {
        return HUB.get(PLOVDIV_EXPERT, "/trainings" + query).response().body();
    }

    private static String enrol(Person member, String training, String enterprise, String name) {
        return HUB.post(member, training + "/enrolments", enrolment(enterprise, name))
                .text("id");
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items")
                .forEach(one -> ids.add(one.path("enrolment").path("id").asString()));
        return ids;
    }
}
