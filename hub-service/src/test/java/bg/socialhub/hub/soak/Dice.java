package bg.socialhub.hub.soak;

import bg.socialhub.hub.Requests;
import bg.socialhub.hub.RunningHub;
import bg.socialhub.hub.TwoHubs;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;

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

    static String nextMorning(String start) {
        return Requests.at(OffsetDateTime.parse(start).toLocalDate().plusDays(1), "10:00");
    }
}
