package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.domain.TrainingCommand.Add;
import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.TrainingCommand.Complete;
import bg.socialhub.hub.training.domain.TrainingCommand.Drop;
import bg.socialhub.hub.training.domain.TrainingCommand.Follow;
import bg.socialhub.hub.training.domain.TrainingCommand.Move;
import bg.socialhub.hub.training.domain.TrainingCommand.Open;
import bg.socialhub.hub.training.domain.TrainingCommand.Revise;
import bg.socialhub.hub.training.events.TrainingEvent;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingCancelled;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingCompleted;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingOpened;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingRevised;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Tells others what became of a training; of a draft nobody hears. */
public final class Announcement {

    private Announcement() {}

    /** The event of the command that led from one state to the next. */
    public static Optional<TrainingEvent> of(Training before, TrainingCommand command, Training after, Instant now) {
        return switch (command) {
            case Open _ -> Optional.of(told(after, now, TrainingOpened::new));
            case Revise _, Add _, Move _, Follow _, Drop _ ->
                Optional.of(after).filter(Training::isPublic).map(it -> told(it, now, TrainingRevised::new));
            case Cancel _ ->
                Optional.of(after).filter(_ -> before.isPublic()).map(it -> told(it, now, TrainingCancelled::new));
            case Complete _ -> Optional.empty(); // because it is told with the turnout
        };
    }

    /** The event of a training whose sessions are over. */
    public static TrainingEvent completed(Training training, Turnout turnout, Instant now) {
        return told(
                training,
                now,
                (id, version, at, centre, topic, status, size, sessions, start, end) -> new TrainingCompleted(
                        id,
                        version,
                        at,
                        centre,
                        topic,
                        status,
                        size,
                        sessions,
                        start,
                        end,
                        orNull(turnout.toldEnrolled()),
                        orNull(turnout.toldFulfilled())));
    }

    private static @Nullable Integer orNull(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }

    private static TrainingEvent told(Training training, Instant now, Wording wording) {
        Timetable timetable = training.timetable();
        return wording.of(
                training.id().value(),
                training.version(),
                now,
                training.centre(),
                training.programme().topic().name(),
                training.stored().name(),
                training.programme().size(),
                timetable.sessions().size(),
                timetable.start().orElseThrow(),
                timetable.end().orElseThrow());
    }

    /** What every event of the family is made from. */
    private interface Wording {
        TrainingEvent of(
                String trainingId,
                long version,
                Instant occurredAt,
                String centre,
                String topic,
                String status,
                int size,
                int sessions,
                Instant start,
                Instant end);
    }
}
