package bg.socialhub.hub;

import static bg.socialhub.hub.BadInputIT.assertNames;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static bg.socialhub.hub.TrainingRequests.enrolment;
import static bg.socialhub.hub.TrainingRequests.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input about trainings gets a problem that names the field, and never a 500. */
class TrainingInputIT {

    private static final String LONG = "я".repeat(10_000);

    /** Bodies of a training with one bad field, and that field. */
    static Stream<Arguments> badTrainings() {
        String day = "2027-03-08T";
        String good = training("12");
        String session =
                "{\"roomId\":\"" + TRAINING_ROOM + "\",\"start\":\"" + day + "10:00:00+02:00\",\"end\":\"" + day;
        Function<String, String> one = s -> training("12", s);
        return Stream.of(
                Arguments.of("size", training("0")),
                Arguments.of("size", training("null")),
                Arguments.of("size", training("1.5")),
                Arguments.of("topic", good.replace("MARKET_PLACEMENT", "JOBS")),
                Arguments.of("title.bg", good.replace("Пласмент за начинаещи", " ")),
                Arguments.of("title.bg", good.replace("Пласмент за начинаещи", "ЕГН 7523169263")),
                Arguments.of("description.bg", good.replace("Как се стига до рафта.", LONG)),
                Arguments.of("audience", good.replace("\"audience\"", "\"people\"")),
                Arguments.of("sessions[0].end", one.apply(session + "09:00:00+02:00\"}")),
                Arguments.of("sessions[0].start", one.apply(session.replace("2027", "2020") + "11:00:00+02:00\"}")),
                Arguments.of("sessions[0].end", one.apply(session.replace("T10", "T08") + "21:00:00+02:00\"}")),
                Arguments.of(
                        "sessions[0].roomId",
                        one.apply("{\"roomId\":\"r\"," + session.substring(session.indexOf("\"start"))
                                + "12:00:00+02:00\"}")),
                Arguments.of(
                        "sessions[1].start", one.apply(session + "12:00:00+02:00\"}," + session + "11:00:00+02:00\"}")),
                Arguments.of(
                        "sessions[0].start",
                        one.apply(session.replace("T10:00:00+02:00", "T10:00:00") + "12:00:00+02:00\"}")));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("badTrainings")
    void aBadTrainingGetsAProblemThatNamesTheField(String field, String body) {
        assertNames(field, HUB.post(PLOVDIV_EXPERT, "/trainings", body));
    }

    @Test
    void otherBadInputIsNamedToo() {
        String enrolments = TrainingScene.open() + "/enrolments";
        String anna = enrolment("medena", "Анна");
        assertNames("attendee.name", HUB.post(MEDENA, enrolments, anna.replace("Анна", " ")));
        assertNames("attendee.name", HUB.post(MEDENA, enrolments, anna.replace("Анна", "7523169263")));
        assertNames("attendee.email", HUB.post(MEDENA, enrolments, anna.replaceAll("[0-9a-f]+@", "7523169263@")));
        assertNames("attendee.email", HUB.post(MEDENA, enrolments, anna.replace("@example.bg", "")));
        assertNames("enterpriseId", HUB.post(MEDENA, enrolments, anna.replace("medena", " ")));
        assertNames("status", HUB.get(MEDENA, enrolments + "?status=MAYBE"));
        assertNames("topic", HUB.get(NOBODY, "/trainings?topic=JOBS"));
        assertNames("cursor", HUB.get(NOBODY, "/trainings?cursor=eHl6"));
        assertThat(HUB.get(NOBODY, "/trainings/no-such").problem()).isEqualTo("training-not-found");
        String sheet = TrainingScene.open() + "/sessions/1/attendance";
        assertNames("attendees", HUB.put(PLOVDIV_EXPERT, sheet, "{}", "\"0\""));
        assertNames(
                "attendees[0].present",
                HUB.put(PLOVDIV_EXPERT, sheet, "{\"attendees\":[{\"enrolmentId\":\"x\"}]}", "\"0\""));
        String twice = "{\"enrolmentId\":\"x\",\"present\":true}";
        assertNames(
                "attendees[1].enrolmentId",
                HUB.put(PLOVDIV_EXPERT, sheet, "{\"attendees\":[" + twice + "," + twice + "]}", "\"0\""));
        assertNames("reason", HUB.post(PLOVDIV_EXPERT, TrainingScene.open() + "/cancellation", "{\"reason\":\" \"}"));
    }
}
