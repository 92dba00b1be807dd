package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.HUB;

import bg.socialhub.hub.RunningHub.Answer;

/** The scene's one plan: an assessment leads to one, so it is abandoned and taken up again for each test. */
final class Planning {

    private Planning() {}

    /** The path of „Медена"'s plan as a draft with a solution and a milestone. */
    static synchronized String draft() {
        String assessment = Assessing.completed(MEDENA, "medena", "T1", 1);
        Answer drafted = HUB.post(PLOVDIV_EXPERT, "/plans", drafting(assessment));
        String path = "/plans/" + (drafted.status() == 201 ? drafted.text("id") : drafted.text("planId"));
        HUB.post(PLOVDIV_EXPERT, path + "/abandonment", "{\"reason\":\"Наново\"}");
        HUB.post(PLOVDIV_EXPERT, path + "/resumption", "");
        HUB.put(PLOVDIV_EXPERT, path, content(Scene.solution()), etag(path));
        return path;
    }

    /** The same, agreed and begun. */
    static String running() {
        String path = draft();
        HUB.post(MEDENA, path + "/agreement", "", "If-Match", etag(path));
        HUB.post(PLOVDIV_EXPERT, path + "/start", "");
        return path;
    }

    static String drafting(String assessment) {
        return "{\"assessmentId\":\"%s\"}".formatted(assessment.substring("/assessments/".length()));
    }

    static String content(String solution) {
        return "{\"solutions\":[\"%s\"],\"milestones\":[{\"text\":\"Избор\",\"due\":\"2027-05-01\"}]}"
                .formatted(solution.substring("/solutions/".length()));
    }

    /** The path of the milestone that was planned last; those reached before stay in front of it. */
    static String milestone(String path) {
        return path + "/milestones/"
                + HUB.get(PLOVDIV_EXPERT, path).json().path("milestones").size();
    }

    static String etag(String path) {
        return HUB.get(PLOVDIV_EXPERT, path).header("ETag");
    }
}
