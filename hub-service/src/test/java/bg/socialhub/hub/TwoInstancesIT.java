package bg.socialhub.hub;

import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.TwoHubs.ONE;
import static bg.socialhub.hub.TwoHubs.OTHER;
import static bg.socialhub.hub.TwoHubs.hub;
import static bg.socialhub.hub.TwoHubs.inParallel;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two packaged instances over one store: what must hold however many clients, instances and retries there are. */
class TwoInstancesIT {

    private static final int ROUNDS = 4;

    /** Between the days that others book and those of the trainings. */
    private static final LocalDate RACES = LocalDate.now(SofiaTime.ZONE).plusDays(340);

    private static final String ROOM = TwoHubs.trainingRoom();

    @Test
    void twoInstancesThatStartTogetherPlantEachRoomOnce() {
        assertThat(OTHER.get(Person.NOBODY, "/centres/plovdiv/rooms")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void of200ParallelBookingsOfOneSlotExactlyOneSucceeds() throws Exception {
        String body = Requests.booking(ROOM, Requests.freeDay(), "10:00", "12:00");
        List<Answer> answers = inParallel(200, i -> hub(i).post(PLOVDIV_EXPERT, "/bookings", body));
        assertThat(byStatus(answers)).isEqualTo(Map.of(201, 1L, 409, 199L));
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).allSatisfy(answer -> {
            assertThat(answer.problem()).isEqualTo("booking-conflict");
            assertThat(answer.json().path("conflicts")).isNotEmpty();
        });
    }

    @Test
    void ofParallelBookingsOverSeveralDaysNoTwoThatOverlapSucceed() throws Exception {
        LocalDate day = LocalDate.now().plusDays(200);
        List<Answer> answers = inParallel(
                40,
                i -> hub(i).post(
                                PLOVDIV_EXPERT,
                                "/bookings",
                                Requests.booking(
                                        ROOM,
                                        Requests.at(day.plusDays(i % 5), "10:00"),
                                        Requests.at(day.plusDays(i % 5 + i % 3), "18:00"),
                                        "Базар",
                                        "5")));
        List<Answer> won = answers.stream().filter(a -> a.status() == 201).toList();
        assertThat(byStatus(answers).keySet()).isSubsetOf(201, 409);
        assertThat(won).isNotEmpty();
        for (Answer a : won) {
            assertThat(won.stream()
                            .filter(b -> a.text("start").compareTo(b.text("end")) < 0
                                    && b.text("start").compareTo(a.text("end")) < 0))
                    .hasSize(1);
        }
    }

    @Test
    void theSameIdempotencyKeyInParallelHasOneEffectAndOneAnswer() throws Exception {
        String body = Requests.booking(ROOM, Requests.freeDay(), "10:00", "12:00");
        String key = UUID.randomUUID().toString();
        List<Answer> answers =
                inParallel(20, i -> hub(i).post(PLOVDIV_EXPERT, "/bookings", body, "Idempotency-Key", key));
        List<Answer> created = answers.stream().filter(a -> a.status() == 201).toList();
        assertThat(created).isNotEmpty();
        assertThat(created.stream().map(a -> a.text("id")).distinct()).hasSize(1);
        assertThat(answers.stream().filter(a -> a.status() != 201))
                .allSatisfy(a -> assertThat(a.problem()).isEqualTo("request-in-progress"));
        Answer again = OTHER.post(PLOVDIV_EXPERT, "/bookings", body, "Idempotency-Key", key);
        assertThat(again.response().body())
                .isEqualTo(created.getFirst().response().body());
        Answer reused =
                OTHER.post(PLOVDIV_EXPERT, "/bookings", body.replace("Обучение", "Друго"), "Idempotency-Key", key);
        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void twoDecisionsAtOnceMakeOneChange() throws Exception {
        LocalDate day = Requests.freeDay();
        String id = ONE.post(Person.BUYER, "/bookings", Requests.booking(ROOM, day, "10:00", "12:00"))
                .text("id");
        List<Answer> answers = inParallel(
                10,
                i -> hub(i).post(
                                i % 2 == 0 ? PLOVDIV_EXPERT : PLOVDIV_MANAGER,
                                "/bookings/" + id + "/confirmation",
                                ""));
        assertThat(byStatus(answers)).isEqualTo(Map.of(200, 1L, 409, 9L));
        assertThat(ONE.get(PLOVDIV_EXPERT, "/bookings/" + id).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void ofCompetingRequestsConfirmedOnTwoInstancesExactlyOneGetsTheTime() throws Exception {
        String shared = ONE.post(
                        VARNA_MANAGER,
                        "/centres/varna/rooms",
                        Requests.room("20")
                                .replaceFirst(
                                        "\\{", "{\"rules\":{\"withoutApproval\":\"STAFF\",\"requestsHold\":false},"))
                .text("id");
        String body = Requests.booking(shared, Requests.freeDay(), "10:00", "12:00");
        List<String> asked = new ArrayList<>();
        for (Person person : List.of(Person.BUYER, Person.MEDENA, Person.PCHELA)) {
            asked.add(ONE.post(person, "/bookings", body).text("id"));
        }
        String confirmation = "{\"rejectCompeting\":true,\"reason\":\"Заето\"}";
        List<Answer> answers = inParallel(
                12,
                i -> i < 9
                        ? hub(i).post(VARNA_MANAGER, "/bookings/" + asked.get(i % 3) + "/confirmation", confirmation)
                        : hub(i).post(VARNA_MANAGER, "/bookings", body));
        assertThat(answers.stream().filter(a -> "CONFIRMED".equals(a.text("status"))))
                .as("I1")
                .hasSize(1);
        assertThat(byStatus(answers).keySet()).isSubsetOf(200, 201, 409, 412);
    }

    @Test
    void aRequestThatIsConfirmedKeepsItsTimeFromEverybodyElse() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = RACES.plusDays(round);
            String path = requested(day);
            List<Answer> answers = inParallel(6, i -> switch (i) {
                case 0, 1 -> hub(i).post(PLOVDIV_EXPERT, path + "/confirmation", "");
                case 2, 3 -> hub(i).post(PLOVDIV_EXPERT, "/bookings", Requests.booking(ROOM, day, "11:00", "13:00"));
                default -> hub(i).post(PLOVDIV_EXPERT, "/blockings", Requests.blocking(ROOM, day, "09:00", "11:00"));
            });
            assertThat(byStatus(answers.subList(0, 2))).isEqualTo(Map.of(200, 1L, 409, 1L));
            assertThat(answers.subList(2, 6))
                    .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("booking-conflict"));
        }
    }

    @Test
    void aRequestThatIsRejectedGivesItsTimeToAtMostOneOfThoseWhoWantIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = RACES.plusDays(ROUNDS + round);
            String path = requested(day);
            List<Answer> answers = inParallel(7, i -> switch (i) {
                case 0 -> hub(i).post(PLOVDIV_EXPERT, path + "/rejection", "{\"reason\":\"Ремонт\"}");
                case 1, 2, 3 -> hub(i).post(PLOVDIV_EXPERT, "/bookings", Requests.booking(ROOM, day, "11:00", "13:00"));
                default -> hub(i).post(PLOVDIV_EXPERT, "/blockings", Requests.blocking(ROOM, day, "11:00", "12:00"));
            });
            assertThat(answers.getFirst().status()).isEqualTo(200);
            Map<Integer, Long> others = byStatus(answers.subList(1, 7));
            assertThat(others.keySet()).isSubsetOf(201, 409);
            assertThat(others.getOrDefault(201, 0L)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void ofSeriesAndBookingsOfTheSameDaysNoTwoHaveTheSameTime() throws Exception {
        LocalDate day = RACES.plusDays(2 * ROUNDS);
        List<Answer> answers = inParallel(
                12,
                i -> i % 3 == 0
                        ? hub(i).post(PLOVDIV_EXPERT, "/booking-series", Requests.series(ROOM, day))
                        : hub(i).post(
                                        PLOVDIV_EXPERT,
                                        "/bookings",
                                        Requests.booking(ROOM, day.plusDays(i % 2), "10:30", "12:00")));
        assertThat(byStatus(answers).keySet()).isSubsetOf(201, 409);
        List<String> days = answers.stream()
                .filter(answer -> answer.status() == 201)
                .flatMap(answer -> starts(answer.json()).stream())
                .map(start -> start.substring(0, "2027-01-01".length()))
                .toList();
        assertThat(days).isNotEmpty().doesNotHaveDuplicates();
    }

    /** The beginnings of a booking or of a series' turns. */
    private static List<String> starts(JsonNode given) {
        return given.has("occurrences")
                ? given.path("occurrences").findValuesAsString("start")
                : List.of(given.path("start").asString());
    }

    /** The path of a partner's undecided request from ten to twelve. */
    private static String requested(LocalDate day) {
        return "/bookings/"
                + ONE.post(Person.BUYER, "/bookings", Requests.booking(ROOM, day, "10:00", "12:00"))
                        .text("id");
    }

    private static Map<Integer, Long> byStatus(List<Answer> answers) {
        Map<Integer, Long> counts = new HashMap<>();
        answers.forEach(answer -> counts.merge(answer.status(), 1L, Long::sum));
        return counts;
    }
}
