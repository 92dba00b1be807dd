package bg.socialhub.hub.training.domain;

import java.util.OptionalInt;

/**
 * How many people had a seat, and how many of them came often enough for a certificate. What leaves the service says neither
 * where a person could be guessed (I9): no count below five, and no second one that would give the first away.
 */
public record Turnout(int enrolled, int fulfilled) {

    private static final int LEAST = 5;

    public OptionalInt toldEnrolled() {
        return told(enrolled);
    }

    public OptionalInt toldFulfilled() {
        int missed = enrolled - fulfilled;
        return missed > 0 && missed < LEAST ? OptionalInt.empty() : told(fulfilled);
    }

    private static OptionalInt told(int count) {
        return count < LEAST ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
