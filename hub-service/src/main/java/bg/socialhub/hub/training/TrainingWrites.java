package bg.socialhub.hub.training;

import bg.socialhub.hub.training.SessionPlanning.Wanted;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Session;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand;
import bg.socialhub.hub.training.domain.TrainingCommand.Add;
import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.TrainingCommand.Complete;
import bg.socialhub.hub.training.domain.TrainingCommand.Drop;
import bg.socialhub.hub.training.domain.TrainingCommand.Follow;
import bg.socialhub.hub.training.domain.TrainingCommand.Move;
import bg.socialhub.hub.training.domain.TrainingCommand.Open;
import bg.socialhub.hub.training.domain.TrainingCommand.Revise;
import bg.socialhub.hub.training.domain.Trainings;
import bg.socialhub.hub.training.domain.Trainings.Act;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a decided training together with what hangs on it, in the order that a crash may cut: rooms, seats, the training. */
@Component
class TrainingWrites {

    private final Trainings trainings;
    private final SessionPlanning planning;
    private final SeatLedger seats;

    TrainingWrites(Trainings trainings, SessionPlanning planning, SeatLedger seats) {
        this.trainings = trainings;
        this.planning = planning;
        this.seats = seats;
    }

    /** Holds the rooms of all sessions and writes the training, or neither. */
    Training plan(Training training, Act act) {
        List<Session> sessions = training.timetable().sessions().stream()
                .sorted(Comparator.comparing(Session::number))
                .toList();
        Wanted wanted = new Wanted(training, sessions, act.actor(), i -> "sessions[" + i + "].");
        return planning.holding(wanted, () -> trainings.add(training, act));
    }

    Training change(Training before, TrainingCommand command, Training after, Act act) {
        return switch (command) {
            case Add _ -> held(after, after.timetable().numbered(), act);
            case Move move -> held(after, move.session(), act);
            case Drop drop -> {
                Training saved = trainings.save(after, act);
                planning.release(saved, drop.session(), act.actor());
                yield saved;
            }
            case Cancel _ -> {
                Training saved = trainings.save(after, act);
                planning.releaseAhead(saved, act);
                yield saved;
            }
            case Revise _ -> resized(before, after, act);
            case Follow _, Open _, Complete _ -> trainings.save(after, act);
        };
    }

    private Training held(Training after, int session, Act act) {
        List<Session> sessions = List.of(after.timetable().get(session));
        return planning.holding(new Wanted(after, sessions, act.actor(), _ -> ""), () -> trainings.save(after, act));
    }

    /** Fewer seats are taken away before the training says so, more are given after it. */
    private Training resized(Training before, Training after, Act act) {
        if (!after.isPublic()) {
            return trainings.save(after, act);
        }
        boolean fewer = after.programme().size() < before.programme().size();
        if (fewer) {
            seats.resize(after);
        }
        Training saved = trainings.save(after, act);
        if (!fewer) {
            seats.resize(saved);
        }
        return saved;
    }
}
