package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.domain.SupportRequest.Entry;
import bg.socialhub.hub.support.domain.Watch.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a service level says about a request: a pure function of its log, the level and the calendar. It runs while the
 * centre has the ball and stands still while the enterprise is asked or the request is over, so a change of the level
 * finds the same waiting time as before.
 */
public record ServiceClock(List<Entry> log, ServiceLevel level, BusinessCalendar calendar) {

    /** When the centre first wrote to the enterprise. */
    public Optional<Instant> answeredAt() {
        return log.stream()
                .filter(entry -> entry.step().answers())
                .map(Entry::at)
                .findFirst();
    }

    /** By when the centre should write first. */
    public Instant responseDue() {
        return calendar.after(log.getFirst().at(), level.response());
    }

    /** By when the solution should come, or should have come; open while the clock stands still before that. */
    public Optional<Instant> resolutionDue() {
        return reaches(level.resolution());
    }

    /** What is due next; nothing once the request is over. */
    public Optional<Instant> due() {
        if (!status().isOpen()) {
            return Optional.empty();
        }
        Stream<Instant> response = answeredAt().isPresent() ? Stream.empty() : Stream.of(responseDue());
        return Stream.concat(response, resolutionDue().stream()).min(Instant::compareTo);
    }

    /** The business time until something is due next, or, below zero, since it was; nothing when nothing is due. */
    public Optional<Duration> left(Instant now) {
        return due().map(due -> now.isBefore(due)
                ? calendar.between(now, due)
                : calendar.between(due, now).negated());
    }

    /** The business time that the request has spent in the centre's hands. */
    public Duration elapsed(Instant now) {
        return spent(Status::isInHand, now);
    }

    /** The business time in which the centre waited for the enterprise. */
    public Duration waited(Instant now) {
        return spent(Status.WAITING::equals, now);
    }

    /** The stages that an open request has reached. */
    public List<Stage> reached(Instant now) {
        return status().isOpen()
                ? Arrays.stream(Stage.values())
                        .filter(stage ->
                                moment(stage).filter(at -> !now.isBefore(at)).isPresent())
                        .toList()
                : List.of();
    }

    private Optional<Instant> moment(Stage stage) {
        return switch (stage) {
            case RESPONSE_LATE -> answeredAt().isPresent() ? Optional.empty() : Optional.of(responseDue());
            case RESOLUTION_NEAR -> reaches(level.near());
            case RESOLUTION_LATE -> resolutionDue();
        };
    }

    private Optional<Instant> reaches(Duration limit) {
        Duration left = limit;
        for (int i = 0; i < log.size() - 1; i++) {
            Duration spent = log.get(i).status().isInHand() ? length(i) : Duration.ZERO;
            if (spent.compareTo(left) >= 0) {
                return Optional.of(calendar.after(log.get(i).at(), left));
            }
            left = left.minus(spent);
        }
        return status().isInHand() ? Optional.of(calendar.after(log.getLast().at(), left)) : Optional.empty();
    }

    private Duration spent(Predicate<Status> in, Instant now) {
        Duration sum = in.test(status()) ? calendar.between(log.getLast().at(), now) : Duration.ZERO;
        for (int i = 0; i < log.size() - 1; i++) {
            if (in.test(log.get(i).status())) {
                sum = sum.plus(length(i));
            }
        }
        return sum;
    }

    private Duration length(int i) {
        return calendar.between(log.get(i).at(), log.get(i + 1).at());
    }

    private Status status() {
        return log.getLast().status();
    }
}
