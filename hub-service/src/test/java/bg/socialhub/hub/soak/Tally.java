package bg.socialhub.hub.soak;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How often what was done; an answer that is neither that nor a refusal ends the test. */
record Tally(Map<String, Integer> deeds) {

    private static final Set<Integer> REFUSALS = Set.of(400, 409, 412, 503);

    Tally() {
        this(new ConcurrentHashMap<>());
    }

    void note(String what, Answer answer, int done) {
        boolean closed = answer.status() == 422 && answer.response().body().contains("\"closing-day\"");
        assertThat(answer.status() == done || REFUSALS.contains(answer.status()) || closed)
                .as("%s: %d %s", what, answer.status(), answer.response().body())
                .isTrue();
        this.deeds.merge(answer.status() == done ? what : "refused", 1, Integer::sum);
    }
}
