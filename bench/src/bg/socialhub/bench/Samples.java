package bg.socialhub.bench;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Measured values of one kind, in ascending order. */
record Samples(double[] sorted) {

    static <T> Samples of(Collection<T> measured, ToDoubleFunction<T> value) {
        return new Samples(measured.stream().mapToDouble(value).sorted().toArray());
    }

    double median() {
        return percentile(50);
    }

    /** The value below which that share of the values lies, between two neighbours where it falls between them. */
    double percentile(double share) {
        double place = share / 100 * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
