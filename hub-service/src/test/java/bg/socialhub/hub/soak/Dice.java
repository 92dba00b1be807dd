package bg.socialhub.hub.soak;

import bg.socialhub.hub.Requests;
import bg.socialhub.hub.RunningHub;
import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.hub.TwoHubs;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Chooses places and times of a site, and whom to ask. */
record Dice(Site site, Random random) {

    boolean oneOf(int times) {
        return random.nextInt(times) == 0;
    }

    RunningHub hub() {
        return TwoHubs.hub(random.nextInt(2));
    }

    String room() {
        return site.rooms().get(random.nextInt(site.rooms().size()));
    }

    LocalDate day() {
        return site.day(random.nextInt(Site.DAYS));
    }

    int hour() {
        return 8 + random.nextInt(11);
    }

    static String time(int hour) {
        return "%02d:00".formatted(hour);
    }

    String start() {
        return Requests.at(day(), "%02d:%02d".formatted(hour(), 15 * random.nextInt(4)));
    }

    String end(String start) {
        return OffsetDateTime.parse(start)
                .plusMinutes(30 + 15L * random.nextInt(7))
                .toString();
    }

    /** What two people are answered who ask at the same moment. */
    List<Answer> together(Callable<Answer> one, Callable<Answer> other) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static String nextMorning(String start) {
        return Requests.at(OffsetDateTime.parse(start).toLocalDate().plusDays(1), "10:00");
    }
}
