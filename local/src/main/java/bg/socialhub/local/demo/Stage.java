package bg.socialhub.local.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;

/** Where the story is played: the gateway, the people, and what the audience reads. */
final class Stage {

    static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final int FIRST_DAY = 20;
    private static final int DAYS = 340;

    private final URI gateway;
    private final String issuer;
    private final PrintStream out;
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private int steps;

    Stage(URI gateway, String issuer, PrintStream out) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.out = out;
    }

    Api anybody() {
        return Api.anonymous(gateway);
    }

    /** The person with a fresh token, so that it tells what has changed about them. */
    Api as(String user) {
        return Api.as(gateway, issuer, user);
    }

    void chapter(String title) {
        out.printf("%n%s%n", title);
    }

    void done(String what, Object... args) {
        steps++;
        out.printf("  ✓ %s%n", what.formatted(args));
    }

    void line(String text) {
        out.println("    " + text);
    }

    void require(boolean asTold, String what, Object... args) {
        if (!asTold) {
            throw new StoryBroken(what.formatted(args));
        }
    }

    Instant begin() {
        return begin;
    }

    void end() {
        out.printf("%nИсторията мина както е разказана: %d стъпки.%n", steps);
    }

    /** Ten in the morning of some day on which an earlier run hardly was. */
    static ZonedDateTime someMorning() {
        var date = LocalDate.now(SOFIA)
                .plusDays(FIRST_DAY + ThreadLocalRandom.current().nextInt(DAYS));
        boolean weekend = date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        return (weekend ? date.plusDays(2) : date).atTime(10, 0).atZone(SOFIA);
    }

    static String text(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("прекъснато", e);
        }
    }
}
