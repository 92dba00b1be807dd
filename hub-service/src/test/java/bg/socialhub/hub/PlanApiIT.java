package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From an assessment to what it changed, as both sides meet it. */
class PlanApiIT {

    private static final LocalDate TODAY = LocalDate.now(SofiaTime.ZONE);

    /** „Пчела" has a plan of its own here, which goes all the way. */
    @Test
    void aPlanGoesFromTheAssessmentToWhatItChanged() {
        String assessment = Assessing.completed(PCHELA, "pchela", "T2", 1);
        Answer drafted = HUB.post(VARNA_MANAGER, "/plans", Planning.drafting(assessment));
        String path = "/plans/" + drafted.text("id");
        assertThat(drafted.header("Location")).endsWith(path);
        assertThat(drafted.text("enterpriseName")).isEqualTo("Пчела");
        assertThat(HUB.post(PCHELA, path + "/agreement", "", "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("plan-empty");
        assertThat(HUB.post(VARNA_MANAGER, "/plans", Planning.drafting(assessment))
                        .text("planId"))
                .isEqualTo(drafted.text("id"));

        String solution = Scene.solution();
        Answer edited = HUB.put(VARNA_MANAGER, path, Planning.content(solution), "\"1\"");
        assertThat(HUB.post(PCHELA, path + "/agreement", "").problem()).isEqualTo("precondition-required");
        assertThat(HUB.post(PCHELA, path + "/agreement", "", "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("precondition-failed");
        assertThat(HUB.post(PCHELA, path + "/agreement", "", "If-Match", edited.header("ETag"))
                        .json()
                        .path("agreement")
                        .path("by")
                        .asString())
                .isEqualTo(PCHELA.id());
        assertThat(HUB.post(VARNA_MANAGER, path + "/start", "").text("status")).isEqualTo("RUNNING");

        String tablet =
                "{\"what\":\"Таблет\",\"inventoryMark\":\"ВН-3\",\"dueBack\":\"%s\"}".formatted(TODAY.plusDays(9));
        Answer lent = HUB.post(VARNA_MANAGER, path + "/equipment", tablet);
        assertThat(lent.json().path("equipment").path(0).path("lentOn").asString())
                .isEqualTo(TODAY.toString());
        assertThat(lending()).contains(drafted.text("id"));
        Answer early = HUB.post(VARNA_MANAGER, path + "/completion", "{\"result\":\"Да\",\"changed\":\"Много\"}");
        assertThat(early.problem()).isEqualTo("plan-unfinished");
        assertThat(early.json().path("openMilestones").path(0).asInt()).isEqualTo(1);
        assertThat(early.json().path("equipmentOut").path(0).asInt()).isEqualTo(1);
        assertThat(HUB.post(VARNA_MANAGER, path + "/equipment/1/return", "").status())
                .isEqualTo(200);
        assertThat(lending()).doesNotContain(drafted.text("id"));
        assertThat(HUB.post(VARNA_MANAGER, path + "/equipment/1/return", "").problem())
                .isEqualTo("plan-item-over");
        assertThat(HUB.post(VARNA_MANAGER, path + "/milestones/2/achievement", "")
                        .problem())
                .isEqualTo("plan-item-not-found");
        HUB.post(VARNA_MANAGER, path + "/milestones/1/achievement", "{\"on\":\"%s\"}".formatted(TODAY.minusDays(1)));
        Answer done = HUB.post(VARNA_MANAGER, path + "/completion", "{\"result\":\"Да\",\"changed\":\"Много\"}");
        assertThat(done.text("status")).isEqualTo("COMPLETED");
        assertThat(done.json().path("outcome").path("changed").asString()).isEqualTo("Много");
        assertThat(HUB.post(PCHELA, path + "/abandonment", "{\"reason\":\"Не\"}")
                        .problem())
                .isEqualTo("illegal-transition");
        assertThat(HUB.get(PCHELA, path + "/history").json().path("items").findValuesAsString("command"))
                .startsWith("draft-plan", "edit-plan", "agree-to-plan", "start-plan", "lend-equipment")
                .endsWith("complete-plan");
        assertThat(HUB.get(PCHELA, path + "/history").json().path("items").findValuesAsString("about"))
                .containsExactly(
                        "Таблет (ВН-3)",
                        "Таблет (ВН-3)",
                        done.json().at("/milestones/0/text").asString());
        assertThat(HUB.get(PLOVDIV_EXPERT, path).problem()).isEqualTo("plan-not-found");
    }

    @Test
    void whatIsInTheRegisterIsCountedWithWhatIsBooked() {
        String terminals = HUB.post(
                        Person.PLOVDIV_MANAGER,
                        "/centres/plovdiv/equipment",
                        Requests.equipment("Терминал за план", "3"))
                .text("id");
        String things = Planning.running() + "/equipment";
        Answer lent = HUB.post(PLOVDIV_EXPERT, things, lending(terminals, 2));
        assertThat(lent.status()).as(lent.response().body()).isEqualTo(200);
        int number = lent.json().path("equipment").size();
        assertThat(lent.json().path("equipment").path(number - 1).toString())
                .contains("\"what\":\"Терминал за план\"", "\"equipmentId\":\"" + terminals + "\"", "\"quantity\":2");
        Answer refused = HUB.post(PLOVDIV_EXPERT, things, lending(terminals, 2));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("equipment-taken");
        assertThat(refused.json().path("equipment").toString())
                .contains("\"id\":\"" + terminals + "\"", "\"wanted\":2", "\"free\":1", "Терминал за план");
        assertThat(HUB.post(PLOVDIV_EXPERT, things + "/" + number + "/return", "")
                        .status())
                .isEqualTo(200);
        Answer all = HUB.post(PLOVDIV_EXPERT, things, lending(terminals, 3));
        assertThat(all.status()).isEqualTo(200);
        HUB.post(PLOVDIV_EXPERT, things + "/" + (number + 1) + "/return", "");

        for (String wrong : List.of(
                lending("no-such", 1),
                lending(terminals, 0),
                "{\"dueBack\":\"%s\"}".formatted(TODAY),
                "{\"what\":\"Таблет\",\"quantity\":2,\"dueBack\":\"%s\"}".formatted(TODAY))) {
            assertThat(HUB.post(PLOVDIV_EXPERT, things, wrong).status())
                    .as(wrong)
                    .isIn(400, 422);
        }
    }

    private static String lending(String equipment, int quantity) {
        return "{\"equipmentId\":\"%s\",\"quantity\":%d,\"dueBack\":\"%s\"}"
                .formatted(equipment, quantity, TODAY.plusDays(9));
    }

    private static List<String> lending() {
        return HUB.get(VARNA_MANAGER, "/plans?lending=true&limit=100")
                .json()
                .path("items")
                .findValuesAsString("id");
    }

    @Test
    void onlyWhatIsOfferedIsChosen() {
        String path = Planning.draft();
        String solution = Scene.solution();
        HUB.post(Person.PLOVDIV_MANAGER, solution + "/archival", "");
        Answer refused = HUB.put(PLOVDIV_EXPERT, path, Planning.content(solution), Planning.etag(path));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("solutions[0]");
    }

    @Test
    void nothingFollowsFromADraft() {
        String assessment = Assessing.draft(MEDENA, "medena", "T0");
        assertThat(HUB.post(PLOVDIV_EXPERT, "/plans", Planning.drafting(assessment))
                        .problem())
                .isEqualTo("assessment-not-completed");
        assertThat(HUB.post(VARNA_MANAGER, "/plans", Planning.drafting(assessment))
                        .problem())
                .isEqualTo("assessment-not-found");
    }

    @Test
    void aListHoldsOnesOwn() {
        String path = Planning.draft();
        assertThat(HUB.get(MEDENA, "/plans?status=DRAFT").json().path("items").findValuesAsString("id"))
                .contains(path.substring("/plans/".length()));
        assertThat(HUB.get(PLOVDIV_EXPERT, "/plans?enterprise=medena")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(HUB.get(VARNA_MANAGER, "/plans?enterprise=medena")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }
}
