package bg.socialhub.local;

import java.io.PrintStream;
import java.time.Duration;

/** Says what happens now, with the seconds since the beginning. */
final class Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String sentence, Object... args) {
        out.printf("[%3d s] %s%n", elapsed().toSeconds(), sentence.formatted(args));
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
