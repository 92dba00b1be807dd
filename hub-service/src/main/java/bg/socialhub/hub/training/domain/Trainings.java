package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.events.TrainingEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All trainings. */
public interface Trainings {

    Optional<Training> find(TrainingId id);

    List<Training> all(Collection<TrainingId> ids);

    Training add(Training training, Act act);

    /** Writes what became of a training and its event, if the training is still at the version before. */
    Training save(Training training, Act act);

    /** A page of the trainings that match, by their first session, and one more if there is a further page. */
    List<Training> search(Filter filter, int limit, @Nullable String after);

    long count(Filter filter);

    /** Every open training whose last session ends after a moment. */
    void forEachOpen(Instant endsAfter, Consumer<Training> action);

    /** Where the page after this training begins. */
    static String place(Training training) {
        long start = training.timetable().start().map(Instant::toEpochMilli).orElse(0L);
        return start + " " + training.id();
    }

    /** Who did what when, and what others are told of it, if anything. */
    record Act(String actor, String command, Instant at, Optional<TrainingEvent> event) {}

    /**
     * Which trainings, narrowed by what is not null.
     *
     * @param endsAfter only those whose last session ends later
     * @param startsBefore only those whose first session starts earlier
     */
    record Filter(
            @Nullable String centre,
            @Nullable TrainingTopic topic,
            List<Status> stored,
            @Nullable Instant endsAfter,
            @Nullable Instant startsBefore) {

        public Filter {
            stored = List.copyOf(stored);
        }
    }
}
