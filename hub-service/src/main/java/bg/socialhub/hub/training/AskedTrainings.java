package bg.socialhub.hub.training;

import bg.socialhub.hub.booking.AttendedTrainings;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.Enrolments;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.Trainings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The trainings for which somebody enrolled themselves or a colleague: whoever signs in is known by an id and not by an e-mail
 * address, so an enrolment is theirs who asked for it.
 */
@Component
class AskedTrainings implements AttendedTrainings {

    private final Enrolments enrolments;
    private final Trainings trainings;
    private final SeatLedger ledger;

    AskedTrainings(Enrolments enrolments, Trainings trainings, SeatLedger ledger) {
        this.enrolments = enrolments;
        this.trainings = trainings;
        this.ledger = ledger;
    }

    @Override
    public List<Attended> of(String person, Instant leftAfter) {
        Map<TrainingId, List<Enrolment>> asked =
                enrolments.askedBy(person).stream().collect(Collectors.groupingBy(Enrolment::training));
        Map<TrainingId, Seats> seats = ledger.all(asked.keySet());
        return trainings.all(asked.keySet()).stream()
                .flatMap(training -> attended(
                        training,
                        asked.getOrDefault(training.id(), List.of()),
                        Optional.ofNullable(seats.get(training.id())),
                        leftAfter)
                        .stream())
                .toList();
    }

    /** Nothing where everybody waits for a seat, or left long ago. */
    private static Optional<Attended> attended(
            Training training, List<Enrolment> asked, Optional<Seats> seats, Instant leftAfter) {
        boolean goes = asked.stream()
                .filter(Enrolment::isLive)
                .anyMatch(one -> seats.filter(taken -> taken.holders().contains(one.id()))
                        .isPresent());
        boolean left = asked.stream()
                .anyMatch(one -> !one.isLive() && one.hadSeat() && one.at().isAfter(leftAfter));
        if (!goes && !left) {
            return Optional.empty();
        }
        Instant at =
                asked.stream().map(Enrolment::at).max(Comparator.naturalOrder()).orElseThrow();
        long changes = asked.stream().mapToLong(one -> one.version() - 1).sum();
        String title = training.programme().title().bg();
        return Optional.of(
                new Attended(training.id().value(), title, training.timetable().numbered(), !goes, at, changes));
    }
}
