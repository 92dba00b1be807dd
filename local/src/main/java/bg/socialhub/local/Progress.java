package bg.socialhub.local;

import java.io.PrintStream;
import java.time.Duration;

/** Says what happens now, with the seconds since the beginning. */
final class Progress {

    private final PrintStream out;
    private volatile boolean ended;
    private final long begin = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String sentence, Object... args) {
        if (ended) {
            return;
        }
        out.printf("[%3d s] %s%n", elapsed().toSeconds(), sentence.formatted(args));
    }

    /** Whatever others still say afterwards is not heard. */
    void sayLast(String sentence) {
        say(sentence);
        ended = true;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
