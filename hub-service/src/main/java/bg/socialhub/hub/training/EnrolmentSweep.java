package bg.socialhub.hub.training;

import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.EnrolmentException.SizeBelowTaken;
import bg.socialhub.hub.training.domain.Enrolments;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.Trainings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** How far back a sweep looks after the first one, which looks at everything, because a crash leaves what is recent. */
    private static final Duration LOOK_BACK = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(EnrolmentSweep.class);

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final SeatLedger ledger;
    private final TrainingSettings settings;
    private final Clock clock;
    private volatile boolean swept;

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
        Instant now = clock.instant();
        Map<TrainingId, Training> open = new HashMap<>();
        trainings.forEachOpen(now, training -> open.put(training.id(), training));
        Map<TrainingId, Seats> seats = ledger.all(open.keySet());
        seats.forEach((id, found) -> resize(open.get(id), found));
        Instant from = swept ? now.minus(LOOK_BACK) : Instant.EPOCH;
        for (Enrolment enrolment : enrolments.changed(from, now.minus(settings.seatPatience()))) {
            Training training = open.get(enrolment.training());
            Seats found = seats.get(enrolment.training());
            boolean known = found != null && found.knows(enrolment.id());
            if (training != null && enrolment.isLive() != known) {
                settle(training, enrolment);
            }
        }
        swept = true;
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

    private void resize(@Nullable Training training, Seats found) {
        if (training == null || training.programme().size() == found.size()) {
            return;
        }
        try {
            ledger.resize(training);
        } catch (SizeBelowTaken e) {
            log.warn("Training {} has fewer seats than people: {}", training.id(), e.getMessage());
        }
    }
}
