package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who has a seat in which training: one document for each, every change one conditional write, every change repeatable. */
public interface SeatLedger {

    Optional<Seats> find(TrainingId training);

    /** The seats of those trainings that have opened theirs. */
    Map<TrainingId, Seats> all(Collection<TrainingId> trainings);

    /** Gives a seat, or a place at the end of those who wait; opens the seats of a training that has none yet. */
    Seats claim(Training training, EnrolmentId who);

    /** Takes back a seat or a place; the first who waits gets the seat in the same write. */
    void release(TrainingId training, EnrolmentId who);

    /**
     * Makes the seats as many as the training says, unless a newer plan of it said otherwise.
     *
     * @throws EnrolmentException.SizeBelowTaken when more people have one
     */
    void resize(Training training);
}
