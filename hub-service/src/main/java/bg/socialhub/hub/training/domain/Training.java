package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.TrainingCommand.Add;
import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.TrainingCommand.Complete;
import bg.socialhub.hub.training.domain.TrainingCommand.Drop;
import bg.socialhub.hub.training.domain.TrainingCommand.Follow;
import bg.socialhub.hub.training.domain.TrainingCommand.Move;
import bg.socialhub.hub.training.domain.TrainingCommand.Open;
import bg.socialhub.hub.training.domain.TrainingCommand.Revise;
import bg.socialhub.hub.training.domain.TrainingException.IllegalTransition;
import bg.socialhub.hub.training.domain.TrainingException.NothingPlanned;
import bg.socialhub.hub.training.domain.TrainingException.TrainingBegun;
import bg.socialhub.hub.training.domain.TrainingException.TrainingNotOver;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A training of a centre.
 *
 * @param stored the status without what time makes of it
 * @param reason why it was cancelled; null while it is not
 */
public record Training(
        TrainingId id,
        String centre,
        Programme programme,
        Timetable timetable,
        Status stored,
        @Nullable String reason,
        long version) {

    /** A new one, which only the centre sees. */
    public static Training planned(TrainingId id, String centre, Programme programme, Timetable timetable) {
        return new Training(id, centre, programme, timetable, Status.DRAFT, null, 1);
    }

    public Status status(Instant now) {
        boolean begun = timetable.start().filter(start -> !start.isAfter(now)).isPresent();
        return stored == Status.OPEN && begun ? Status.RUNNING : stored;
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return stored != Status.DRAFT;
    }

    public Optional<String> cancelledBecause() {
        return Optional.ofNullable(reason);
    }

    /** What a command makes of this training, or a named refusal. */
    public Training decide(TrainingCommand command, Instant now) {
        Status next = status(now).after(command).orElseThrow(() -> new IllegalTransition(status(now), command));
        return switch (command) {
            case Revise c -> with(c.programme(), timetable, next, reason);
            case Add c -> with(programme, timetable.with(c.at()), next, reason);
            case Move c -> with(programme, timetable.moved(c.session(), c.to(), now), next, reason);
            case Follow c -> with(programme, timetable.followed(c.session(), c.to()), next, reason);
            case Drop c -> with(programme, without(c.session(), now), next, reason);
            case Open _ -> opened(next, now);
            case Cancel c -> with(programme, timetable, next, c.reason());
            case Complete _ -> completed(next, now);
        };
    }

    private Timetable without(int session, Instant now) {
        Timetable rest = timetable.without(session, now);
        if (isPublic() && rest.sessions().isEmpty()) {
            throw new NothingPlanned(id);
        }
        return rest;
    }

    private Training opened(Status next, Instant now) {
        Instant start = timetable.start().orElseThrow(() -> new NothingPlanned(id));
        if (!start.isAfter(now)) {
            throw new TrainingBegun(id);
        }
        return with(programme, timetable, next, reason);
    }

    private Training completed(Status next, Instant now) {
        if (timetable.end().filter(end -> end.isAfter(now)).isPresent()) {
            throw new TrainingNotOver(id);
        }
        return with(programme, timetable, next, reason);
    }

    private Training with(Programme taught, Timetable when, Status next, @Nullable String because) {
        return new Training(id, centre, taught, when, next.stored(), because, version + 1);
    }
}
