package bg.socialhub.hub.support.domain;

import java.time.Duration;

/**
 * How fast a centre promises to help, in business time.
 *
 * @param version rises with every change of the promises
 * @param response until the first answer
 * @param resolution until the solution, without the time in which the centre waited for the enterprise
 */
public record ServiceLevel(int version, Duration response, Duration resolution) {

    public ServiceLevel {
        if (version < 1 || !response.isPositive() || response.compareTo(resolution) > 0) {
            throw new IllegalArgumentException("A level answers before it resolves, and its version is positive");
        }
    }

    /** When the centre's manager should know that a solution may come late. */
    Duration near() {
        return resolution.multipliedBy(4).dividedBy(5);
    }
}
