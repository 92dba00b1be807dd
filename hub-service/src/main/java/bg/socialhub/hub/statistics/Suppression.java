package bg.socialhub.hub.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Hides counts from which somebody could be guessed: those from 1 to 4, and as many others as it takes that no subtraction
 * gives them back (I9). What is shown is never changed.
 */
final class Suppression {

    private static final long LEAST = 5;

    private Suppression() {}

    /** A whole and its parts as they may be shown; what is empty is hidden. */
    record Shown(List<Optional<Long>> parts, Optional<Long> whole) {}

    /**
     * Counts of which each holds the next one or is held by it, such as the enrolled, those who came and those who got a
     * certificate, the most telling first: one is hidden also when its difference from one that is shown is small.
     */
    static List<Optional<Long>> nested(List<Long> counts) {
        List<Long> shown = new ArrayList<>();
        List<Optional<Long>> result = new ArrayList<>();
        for (Long count : counts) {
            boolean safe = LongStream.concat(
                            LongStream.of(count), shown.stream().mapToLong(other -> Math.abs(other - count)))
                    .noneMatch(Suppression::isSmall);
            if (safe) {
                shown.add(count);
            }
            result.add(safe ? Optional.of(count) : Optional.empty());
        }
        return result;
    }

    /** Parts that come to a whole, which is hidden with any of them, because it would give a single hidden one back. */
    static Shown parts(List<Long> counts) {
        List<Optional<Long>> parts = counts.stream().map(Suppression::alone).toList();
        boolean all = parts.stream().allMatch(Optional::isPresent);
        long whole = counts.stream().mapToLong(Long::longValue).sum();
        return new Shown(parts, all ? alone(whole) : Optional.empty());
    }

    /** A count of people or of what is nearly a person; 0 tells of nobody. */
    static Optional<Long> alone(long count) {
        return isSmall(count) ? Optional.empty() : Optional.of(count);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }
}
