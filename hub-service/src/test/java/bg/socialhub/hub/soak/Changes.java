package bg.socialhub.hub.soak;

import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.hub.soak.Held.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Decides on, changes and gives back what others got, and tells the oracle before anybody else may have it. */
record Changes(Site site, Oracle oracle, Dice dice, Tally tally) {

    void confirm() {
        oracle.take(Kind.REQUEST, dice.random()).ifPresent(had -> {
            Answer answer = dice.hub().post(VARNA_MANAGER, had.path() + "/confirmation", "");
            tally.note("REQUEST confirmed", answer, 200);
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
            oracle.becomes(new Held(Kind.BOOKING, had.path(), Site.version(answer), had.spans()));
            oracle.putBack(had);
        });
    }

    void giveBack(Kind kind, String command, String body) {
        oracle.take(kind, dice.random()).ifPresent(had -> {
            oracle.givingBack(had);
            Answer answer = dice.hub().post(VARNA_MANAGER, had.path() + command, body);
            tally.note(kind + command, answer, 200);
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        });
    }

    /** Nobody can count on any of it until the answer; a refused change may have cost the series what it had. */
    void revise() {
        oracle.take(Kind.SERIES, dice.random()).ifPresent(had -> {
            int hour = dice.hour();
            String body = """
                {"from":"%s","begins":"%s","ends":"%s"}\
                """.formatted(site.first(), Dice.time(hour), Dice.time(hour + 1));
            oracle.givingBack(had);
            long asked = System.nanoTime();
            Answer answer = dice.hub().post(VARNA_MANAGER, had.path() + "/revision", body);
            tally.note("SERIES revised", answer, 201);
            Answer stands = answer.status() == 201 ? answer : dice.hub().get(VARNA_MANAGER, had.path());
            String path = "/booking-series/" + stands.text("id");
            oracle.granted(
                    new Held(Kind.SERIES, path, Site.version(stands), site.turns(stands.json())),
                    answer.status() == 201 ? asked : Long.MIN_VALUE);
        });
    }

    void except() {
        oracle.take(Kind.BLOCKING, dice.random()).ifPresent(had -> {
            had.spans().keySet().stream().min(Comparator.naturalOrder()).ifPresent(day -> {
                Map<String, Span> left = new HashMap<>(had.spans());
                left.remove(day);
                oracle.becomes(new Held(had.kind(), had.path(), had.etag(), left));
                Answer answer = dice.hub().post(VARNA_MANAGER, had.path() + "/exceptions", "{\"day\":\"" + day + "\"}");
                tally.note("BLOCKING excepted", answer, 200);
                if (answer.status() != 200) {
                    oracle.becomes(had); // because nothing of it was ever given back
                }
            });
            oracle.putBack(had);
        });
    }

    void move() {
        oracle.take(Kind.TRAINING, dice.random()).ifPresent(had -> {
            String start = dice.start();
            String body = Site.session(dice.room(), start, dice.end(start));
            oracle.givingBack(had);
            long asked = System.nanoTime();
            Answer answer = dice.hub().put(VARNA_MANAGER, had.path() + "/sessions/1", body, had.etag());
            tally.note("TRAINING moved", answer, 200);
            boolean moved = answer.status() == 200;
            oracle.granted(
                    moved ? new Held(had.kind(), had.path(), Site.version(answer), site.sessions(answer.json())) : had,
                    moved ? asked : Long.MIN_VALUE);
        });
    }
}
