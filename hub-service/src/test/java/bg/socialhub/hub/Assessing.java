package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Scene.HUB;

import bg.socialhub.hub.RunningHub.Answer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Assessments of the scene's enterprises; each stage has one, so drafts are begun anew and completed ones stay. */
final class Assessing {

    private Assessing() {}

    /** The path of a draft without answers. */
    static String draft(Person person, String enterprise, String stage) {
        Answer begun = HUB.post(person, "/assessments", opening(enterprise, stage));
        if (begun.status() == 201) {
            return "/assessments/" + begun.text("id");
        }
        String path = "/assessments/" + begun.text("assessmentId");
        HUB.post(person, path + "/withdrawal", "");
        HUB.post(person, "/assessments", opening(enterprise, stage));
        return path;
    }

    /** The path of a completed one, in which every answer has these points unless it was completed before. */
    static String completed(Person person, String enterprise, String stage, int points) {
        String path = draft(person, enterprise, stage);
        Answer there = HUB.get(person, path);
        if (there.text("status").equals("DRAFT")) {
            HUB.put(person, path + "/answers", answers(points), there.header("ETag"));
            HUB.post(person, path + "/completion", "");
        }
        return path;
    }

    /** Asks for an assessment of „Медена"'s that there is not. */
    static String wish() {
        HUB.post(MEDENA, draft(MEDENA, "medena", "T0") + "/withdrawal", "");
        return opening("medena", "T0");
    }

    /** The path of what „Медена"'s assessments come to side by side. */
    static String comparison() {
        completed(MEDENA, "medena", "T1", 1);
        return "/assessments/comparison?enterprise=medena";
    }

    static String opening(String enterprise, String stage) {
        return "{\"enterpriseId\":\"%s\",\"stage\":\"%s\"}".formatted(enterprise, stage);
    }

    static String answers(int points) {
        JsonNode questionnaire = HUB.get(NOBODY, "/assessments/questionnaire").json();
        return StreamSupport.stream(questionnaire.path("dimensions").spliterator(), false)
                .flatMap(part -> StreamSupport.stream(part.path("questions").spliterator(), false))
                .map(question -> "\"" + question.path("id").asString() + "\":" + points)
                .collect(Collectors.joining(",", "{\"answers\":{", "}}"));
    }
}
