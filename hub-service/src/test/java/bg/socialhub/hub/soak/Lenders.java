package bg.socialhub.hub.soak;

import static bg.socialhub.hub.Person.VARNA_EXPERT;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.Person;
import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.hub.TwoHubs;
import bg.socialhub.hub.soak.Held.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lends equipment with plans, with which others do the same, and takes it back. */
record Lenders(Site site, Oracle oracle, Dice dice, Tally tally, OpenPlans plans) {

    private static final String KEY = "Idempotency-Key";

    /** Somebody wants so many until the end of a day. */
    private record Wish(String plan, int many, LocalDate due, String key, long asked) {}

    /** Lends, now and then twice with the same key. */
    void lend() {
        Wish wish = wish(plans.any(dice.random()));
        int number = dice.random().nextInt(2);
        Answer answer = send(wish, number, VARNA_MANAGER);
        tally.note("LENDING wanted", answer, 200);
        if (answer.status() == 200) {
            note(wish, answer);
            if (dice.oneOf(4)) {
                assertThat(send(wish, number + 1, VARNA_MANAGER).response().body())
                        .isEqualTo(answer.response().body());
            }
        } else if (answer.problem().equals("plan-lends-too-much")) {
            plans.replace(wish.plan);
        }
    }

    /** Two people lend with one plan. */
    void lendTogether() {
        Wish one = wish(plans.any(dice.random()));
        Wish other = wish(one.plan);
        List<Answer> answers = dice.together(() -> send(one, 0, VARNA_MANAGER), () -> send(other, 1, VARNA_EXPERT));
        tally.note("LENDING wanted by one of two", answers.getFirst(), 200);
        tally.note("LENDING wanted by one of two", answers.getLast(), 200);
        note(one, answers.getFirst());
        note(other, answers.getLast());
    }

    /** Who does not wait for the answer and asks the other instance the same has lent once, if at all. */
    void lendImpatiently() {
        Wish wish = wish(plans.any(dice.random()));
        List<Answer> answers = dice.together(() -> send(wish, 0, VARNA_MANAGER), () -> send(wish, 1, VARNA_MANAGER));
        answers.forEach(answer -> tally.note("LENDING wanted impatiently", answer, 200));
        List<Answer> done =
                answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(done.stream().map(answer -> answer.response().body()).distinct())
                .hasSizeLessThanOrEqualTo(1);
        done.stream().findFirst().ifPresent(answer -> note(wish, answer));
    }

    /** Who saw an older version lends nothing and gives nothing back. */
    void comeTooLate() {
        String plan = plans.any(dice.random());
        String version = Site.version(dice.hub().get(VARNA_MANAGER, plan));
        String stale = "\"%d\"".formatted(Long.parseLong(version.replace("\"", "")) - 1);
        refused(dice.hub().post(VARNA_MANAGER, plan + "/equipment", site.lending(1, site.day(0)), "If-Match", stale));
        oracle.take(Kind.LENDING, dice.random()).ifPresent(had -> {
            refused(dice.hub().post(VARNA_MANAGER, had.path() + "/return", "", "If-Match", "\"1\""));
            oracle.putBack(had);
        });
    }

    private void refused(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(412);
        tally.note("LENDING seen too early", answer, 412);
    }

    /** One or two people note that something is back; somebody else may change the plan just then, and it stays out. */
    void giveBack() {
        oracle.take(Kind.LENDING, dice.random()).ifPresent(had -> {
            oracle.givingBack(had);
            String path = had.path() + "/return";
            List<Answer> answers = dice.oneOf(3)
                    ? dice.together(
                            () -> TwoHubs.hub(0).post(VARNA_MANAGER, path, ""),
                            () -> TwoHubs.hub(1).post(VARNA_EXPERT, path, ""))
                    : List.of(dice.hub().post(VARNA_MANAGER, path, ""));
            answers.forEach(answer -> tally.note("LENDING/return", answer, 200));
            long returned =
                    answers.stream().filter(answer -> answer.status() == 200).count();
            assertThat(returned).as("how often %s came back", had).isLessThanOrEqualTo(1);
            if (returned == 0) {
                assertThat(answers).extracting(Answer::problem).containsOnly("concurrent-change");
                oracle.granted(had, Long.MIN_VALUE);
            }
        });
    }

    /** Now and then gives a plan up, with which others may be lending; what is out with it stays out. */
    void abandon() {
        if (!dice.oneOf(3)) {
            return;
        }
        String plan = plans.any(dice.random());
        Answer answer = dice.hub().post(VARNA_MANAGER, plan + "/abandonment", "{\"reason\":\"Отпада\"}");
        tally.note("PLAN abandoned", answer, 200);
        if (answer.status() == 200) {
            plans.replace(plan);
        }
    }

    private Wish wish(String plan) {
        int many = dice.oneOf(3) ? 2 : 1;
        LocalDate due = site.day(dice.random().nextInt(1 + dice.random().nextInt(Site.DAYS + 1)) - 1);
        return new Wish(plan, many, due, UUID.randomUUID().toString(), System.nanoTime());
    }

    private Answer send(Wish wish, int number, Person who) {
        String body = site.lending(wish.many, wish.due);
        return TwoHubs.hub(number).post(who, wish.plan + "/equipment", body, KEY, wish.key);
    }

    /** What was lent is the last thing that the plan has at the version of the answer. */
    private void note(Wish wish, Answer answer) {
        if (answer.status() == 200) {
            String path =
                    wish.plan + "/equipment/" + answer.json().path("equipment").size();
            oracle.granted(
                    new Held(Kind.LENDING, path, Site.version(answer), Map.of("", Site.lent(wish.many, wish.due))),
                    wish.asked);
        }
    }
}
