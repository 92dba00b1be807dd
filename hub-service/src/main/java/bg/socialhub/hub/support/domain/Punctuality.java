package bg.socialhub.hub.support.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a request fares against its service level, in business time. */
public record Punctuality(Promise answer, Promise solution) {

    /**
     * What became of one promise; it is undecided while there is still time for it, or for ever when the request ended
     * without it.
     *
     * @param kept empty while undecided
     * @param took how long it took; empty while it is not done
     */
    public record Promise(Optional<Boolean> kept, Optional<Duration> took) {

        private static Promise of(Optional<Duration> took, Duration limit, boolean late) {
            Optional<Boolean> kept = took.map(time -> time.compareTo(limit) <= 0);
            return new Promise(late && kept.isEmpty() ? Optional.of(false) : kept, took);
        }
    }

    public static Punctuality of(ServiceClock clock, Instant now) {
        boolean open = clock.log().getLast().status().isOpen();
        Instant opened = clock.log().getFirst().at();
        ServiceLevel level = clock.level();
        Optional<Duration> answered =
                clock.answeredAt().map(at -> clock.calendar().between(opened, at));
        boolean answerLate = open && now.isAfter(clock.responseDue());
        boolean solutionLate = open && clock.elapsed(now).compareTo(level.resolution()) > 0;
        return new Punctuality(
                Promise.of(answered, level.response(), answerLate),
                Promise.of(untilSolved(clock), level.resolution(), solutionLate));
    }

    /** The time in the centre's hands until the first solution. */
    private static Optional<Duration> untilSolved(ServiceClock clock) {
        return IntStream.range(0, clock.log().size())
                .filter(i -> clock.log().get(i).status() == Status.RESOLVED)
                .boxed()
                .findFirst()
                .map(i -> new ServiceClock(clock.log().subList(0, i + 1), clock.level(), clock.calendar())
                        .elapsed(clock.log().get(i).at()));
    }
}
