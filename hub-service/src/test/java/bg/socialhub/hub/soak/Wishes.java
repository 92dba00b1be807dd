package bg.socialhub.hub.soak;

import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.Person;
import bg.socialhub.hub.Requests;
import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.hub.TwoHubs;
import bg.socialhub.hub.soak.Held.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Asks for rooms at random times and tells the oracle what was got. */
record Wishes(Site site, Oracle oracle, Dice dice, Tally tally) {

    void book(Person who, Kind kind) {
        String room = dice.room();
        String start = dice.start();
        String end = dice.oneOf(8) ? Dice.nextMorning(start) : dice.end(start);
        int lent = dice.random().nextInt(3);
        Span wanted = site.busy(room, start, end, lent);
        want(kind, "/bookings", who, site.booking(room, start, end, lent), _ -> Map.of("", wanted));
    }

    void series() {
        String room = dice.room();
        int hour = dice.hour();
        String body =
                site.series(room, dice.day(), Dice.time(hour), Dice.time(hour + 1), dice.oneOf(2) ? "FAIL" : "SKIP");
        want(Kind.SERIES, "/booking-series", VARNA_MANAGER, body, answer -> site.turns(answer.json()));
    }

    void block() {
        String room = dice.room();
        int hour = dice.hour();
        int days = 1 + dice.random().nextInt(3);
        LocalDate day = dice.day();
        String body = Site.blocking(room, day, days, Dice.time(hour), Dice.time(hour + 1));
        Map<String, Span> spans = new HashMap<>();
        day.datesUntil(day.plusDays(days))
                .forEach(one -> spans.put(
                        one.toString(),
                        Site.blocked(room, Requests.at(one, Dice.time(hour)), Requests.at(one, Dice.time(hour + 1)))));
        want(Kind.BLOCKING, "/blockings", VARNA_MANAGER, body, _ -> spans);
    }

    void train() {
        String start = dice.start();
        String body = Site.training("Етикети", Site.session(dice.room(), start, dice.end(start)));
        want(Kind.TRAINING, "/trainings", VARNA_MANAGER, body, answer -> site.sessions(answer.json()));
    }

    /** Asks for something, now and then twice with the same key, and says what was got. */
    private void want(Kind kind, String path, Person who, String body, Function<Answer, Map<String, Span>> spans) {
        int number = dice.random().nextInt(2);
        String key = UUID.randomUUID().toString();
        long asked = System.nanoTime();
        Answer answer = TwoHubs.hub(number).post(who, path, body, "Idempotency-Key", key);
        tally.note(kind + " wanted", answer, 201);
        if (answer.status() == 201) {
            oracle.granted(
                    new Held(kind, path + "/" + answer.text("id"), Site.version(answer), spans.apply(answer)), asked);
            if (dice.oneOf(6)) {
                Answer again = TwoHubs.hub(number + 1).post(who, path, body, "Idempotency-Key", key);
                assertThat(again.response().body()).isEqualTo(answer.response().body());
            }
        }
    }
}
