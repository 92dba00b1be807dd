package bg.socialhub.hub.training;

import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.EnrolmentException.SizeBelowTaken;
import bg.socialhub.hub.training.domain.Enrolments;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.Trainings;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes what a crash cut off between an enrolment and the seats: who is enrolled is seated or waits, who withdrew leaves
 * their seat to the first who waits, and there are as many seats as the training says.
 */
@Component
class EnrolmentSweep {

    private static final Logger log = LoggerFactory.getLogger(EnrolmentSweep.class);

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final SeatLedger ledger;
    private final TrainingSettings settings;
    private final Clock clock;

    EnrolmentSweep(
            Trainings trainings, Enrolments enrolments, SeatLedger ledger, TrainingSettings settings, Clock clock) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${hub.training.seat-sweep:10s}",
            initialDelayString = "${hub.training.seat-sweep:10s}")
    void sweep() {
        trainings.forEachOpen(clock.instant(), this::settle);
    }

    private void settle(Training training) {
        Instant young = clock.instant().minus(settings.seatPatience());
        resize(training);
        Optional<Seats> seats = ledger.find(training.id());
        for (Enrolment enrolment : enrolments.of(training.id())) {
            boolean known = seats.filter(now -> now.knows(enrolment.id())).isPresent();
            if (enrolment.isLive() != known && enrolment.at().isBefore(young)) {
                settle(training, enrolment);
            }
        }
    }

    /** Decides on the enrolment as it is now; a person may be changing it at this moment, and the next sweep sees that. */
    private void settle(Training training, Enrolment seen) {
        log.info("Settling enrolment {} with its seat", seen.id());
        boolean live = enrolments.find(seen.id()).filter(Enrolment::isLive).isPresent();
        if (live) {
            ledger.claim(training, seen.id());
        } else {
            ledger.release(training.id(), seen.id());
        }
    }

    private void resize(Training training) {
        try {
            ledger.resize(training);
        } catch (SizeBelowTaken e) {
            log.warn("Training {} has fewer seats than people: {}", training.id(), e.getMessage());
        }
    }
}
