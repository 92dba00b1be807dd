package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Requests.at;
import static bg.socialhub.hub.Requests.freeDay;
import static bg.socialhub.hub.Scene.EXHIBITION_HALL;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static bg.socialhub.hub.TrainingRequests.session;
import static bg.socialhub.hub.TrainingRequests.training;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Trainings as their callers meet them. */
class TrainingApiIT {

    @Test
    void aTrainingGoesFromPlanToAnnouncementToCancellation() {
        LocalDate day = freeDay();
        Answer planned = HUB.post(PLOVDIV_EXPERT, "/trainings", training("12", session(TRAINING_ROOM, day, 10, 12)));
        assertThat(planned.status()).as(planned.response().body()).isEqualTo(201);
        assertThat(planned.text("status")).isEqualTo("DRAFT");
        assertThat(planned.header("ETag")).isEqualTo("\"1\"");
        String path = "/trainings/" + planned.text("id");
        assertThat(planned.header("Location")).isEqualTo("/api/v1" + path);
        assertProblem(404, "training-not-found", HUB.get(NOBODY, path));

        Answer opened = HUB.post(PLOVDIV_MANAGER, path + "/opening", "", "If-Match", "\"1\"");
        assertThat(opened.text("status")).isEqualTo("OPEN");
        assertThat(HUB.get(NOBODY, path).text("status")).isEqualTo("OPEN");
        assertThat(HUB.get(NOBODY, "/trainings?centre=plovdiv&topic=MARKET_PLACEMENT&limit=100")
                        .response()
                        .body())
                .contains(planned.text("id"));

        assertProblem(409, "illegal-transition", HUB.post(PLOVDIV_EXPERT, path + "/opening", ""));
        assertProblem(409, "illegal-transition", HUB.post(PLOVDIV_EXPERT, path + "/completion", ""));
        Answer cancelled = HUB.post(PLOVDIV_EXPERT, path + "/cancellation", "{\"reason\":\"Болен лектор\"}");
        assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
        Answer after = HUB.post(PLOVDIV_EXPERT, "/bookings", Requests.booking(TRAINING_ROOM, day, "10:00", "12:00"));
        assertThat(after.status()).isEqualTo(201);
    }

    @Test
    void aConflictNamesEachSessionAndWhatIsFreeInstead() {
        LocalDate day = freeDay();
        HUB.post(PLOVDIV_EXPERT, "/bookings", Requests.booking(TRAINING_ROOM, day, "10:00", "12:00"));
        String body = training("12", session(EXHIBITION_HALL, day, 8, 9), session(TRAINING_ROOM, day, 11, 13));
        Answer conflict = HUB.post(PLOVDIV_EXPERT, "/trainings", body);
        assertProblem(409, "session-conflict", conflict);
        var sessions = conflict.json().path("sessions");
        assertThat(sessions.size()).isEqualTo(1);
        assertThat(sessions.path(0).path("index").asInt()).isEqualTo(1);
        assertThat(sessions.path(0).path("conflicts").path(0).path("start").asString())
                .isEqualTo(at(day, "10:00"));
        assertThat(sessions.path(0).path("suggestions").size()).isPositive();
        Answer hall = HUB.post(PLOVDIV_EXPERT, "/bookings", Requests.booking(EXHIBITION_HALL, day, "08:00", "09:00"));
        assertThat(hall.status()).isEqualTo(201);
    }

    @Test
    void theRoomOfASessionIsMovedAndGivenBackWithItsTrainingOnly() {
        LocalDate day = freeDay();
        Answer planned = HUB.post(PLOVDIV_EXPERT, "/trainings", training("12", session(TRAINING_ROOM, day, 10, 12)));
        String path = "/trainings/" + planned.text("id");
        String booking = HUB.get(
                        PLOVDIV_EXPERT,
                        "/bookings?room=" + TRAINING_ROOM + "&limit=100&from="
                                + at(day, "00:00").replace("+", "%2B"))
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        assertProblem(
                409, "booking-of-training", HUB.post(PLOVDIV_EXPERT, "/bookings/" + booking + "/cancellation", ""));
        Answer moved = HUB.put(PLOVDIV_EXPERT, path + "/sessions/1", session(TRAINING_ROOM, day, 11, 13), "\"1\"");
        assertThat(moved.status()).as(moved.response().body()).isEqualTo(200);
        assertThat(HUB.get(PLOVDIV_EXPERT, "/bookings/" + booking).text("start"))
                .isEqualTo(at(day, "11:00"));
        assertThat(HUB.put(PLOVDIV_EXPERT, path + "/sessions/1", session(TRAINING_ROOM, day, 9, 11), "\"1\"")
                        .status())
                .isEqualTo(412);
        assertProblem(404, "session-not-found", HUB.post(PLOVDIV_EXPERT, path + "/sessions/7/cancellation", ""));
        assertProblem(
                409,
                "sessions-overlap",
                HUB.post(PLOVDIV_EXPERT, path + "/sessions", session(EXHIBITION_HALL, day, 12, 14)));
        assertThat(HUB.post(PLOVDIV_EXPERT, path + "/sessions/1/cancellation", "")
                        .status())
                .isEqualTo(200);
        assertProblem(409, "nothing-planned", HUB.post(PLOVDIV_EXPERT, path + "/opening", ""));
    }

    @Test
    void aRepeatWithTheSameKeyIsTheSameTraining() {
        String body = training("12", session(TRAINING_ROOM, freeDay(), 10, 12));
        String key = UUID.randomUUID().toString();
        Answer first = HUB.post(PLOVDIV_EXPERT, "/trainings", body, "Idempotency-Key", key);
        Answer second = HUB.post(PLOVDIV_EXPERT, "/trainings", body, "Idempotency-Key", key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
    }

    @Test
    void staffSeeThePlansOfTheirOwnCentreAlone() {
        HUB.post(PLOVDIV_EXPERT, "/trainings", training("12", session(TRAINING_ROOM, freeDay(), 10, 12)));
        Answer plans = HUB.get(PLOVDIV_EXPERT, "/trainings?status=DRAFT");
        assertThat(plans.json().path("total").asInt()).isPositive();
        assertThat(HUB.get(VARNA_MANAGER, "/trainings?status=DRAFT")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertProblem(403, "training-not-allowed", HUB.get(VARNA_MANAGER, "/trainings?status=DRAFT&centre=plovdiv"));
        assertProblem(403, "training-not-allowed", HUB.get(BUYER, "/trainings?status=DRAFT"));
        assertProblem(403, "training-not-allowed", HUB.get(NOBODY, "/trainings?status=DRAFT"));
    }

    static void assertProblem(int status, String type, Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(type);
    }
}
