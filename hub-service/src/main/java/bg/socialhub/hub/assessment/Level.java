package bg.socialhub.hub.assessment;

import java.math.BigDecimal;

/** A score in one word; each level ends with its own bound (domain facts, section 7.4). */
enum Level {
    BASIC(25),
    AVERAGE(50),
    MODERATELY_ADVANCED(75),
    ADVANCED(100);

    private final BigDecimal most;

    Level(int most) {
        this.most = BigDecimal.valueOf(most);
    }

    /** The level of a score from 0 to 100. */
    static Level of(BigDecimal score) {
        for (Level level : values()) {
            if (score.compareTo(level.most) <= 0) {
                return level;
            }
        }
        throw new IllegalArgumentException("A score is at most 100");
    }
}
