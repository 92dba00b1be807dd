package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Training;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Trainings as they are at this moment, with the seats that are left. */
@Component
class TrainingViews {

    private final SeatLedger ledger;
    private final Clock clock;

    TrainingViews(SeatLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    TrainingResponse of(Training training) {
        return TrainingResponse.from(training, ledger.find(training.id()), clock.instant());
    }

    /** Shows each of these trainings; what is known of them is read once. */
    Function<Training, TrainingResponse> shown(List<Training> trainings) {
        Instant now = clock.instant();
        Map<TrainingId, Seats> seats =
                ledger.all(trainings.stream().map(Training::id).toList());
        return training -> TrainingResponse.from(training, Optional.ofNullable(seats.get(training.id())), now);
    }
}
