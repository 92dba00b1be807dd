package bg.socialhub.hub.training;

import bg.socialhub.hub.training.domain.Placement;
import bg.socialhub.hub.training.domain.Programme;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand;
import bg.socialhub.hub.training.domain.TrainingException.NotAllowed;
import bg.socialhub.hub.training.domain.TrainingException.NotFound;
import bg.socialhub.hub.training.domain.Trainings;
import bg.socialhub.hub.training.domain.Trainings.Act;
import bg.socialhub.identity.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;

/** Plans the trainings of a centre and leads them to their end; only the centre's own staff do (I7). */
@Service
public class TrainingDesk {

    private final Trainings trainings;
    private final TrainingWrites writes;
    private final TrainingTerms terms;
    private final TrainingNews news;
    private final Clock clock;

    TrainingDesk(Trainings trainings, TrainingWrites writes, TrainingTerms terms, TrainingNews news, Clock clock) {
        this.trainings = trainings;
        this.writes = writes;
        this.terms = terms;
        this.news = news;
        this.clock = clock;
    }

    /** Plans a training that only the centre sees until it is opened; its rooms are held from now on. */
    public Training plan(TrainingId id, String centre, Programme programme, List<Placement> places, CurrentUser user) {
        terms.requireCentre(centre);
        if (!user.isStaffOf(centre)) {
            throw new NotAllowed("plan a training of " + centre);
        }
        Training training = Training.planned(id, centre, programme, terms.timetable(places));
        return writes.plan(training, new Act(user.id(), "plan-training", clock.instant(), Optional.empty()));
    }

    /** A training, for those who may know of it; for others there is none. */
    public Training visible(TrainingId id, Optional<CurrentUser> user) {
        return trainings
                .find(id)
                .filter(training -> training.isPublic()
                        || user.filter(known -> known.isStaffOf(training.centre()))
                                .isPresent())
                .orElseThrow(() -> new NotFound(id));
    }

    /** The same for the staff of its centre alone. */
    public Training ofStaff(TrainingId id, CurrentUser user) {
        Training training = visible(id, Optional.of(user));
        if (!user.isStaffOf(training.centre())) {
            throw new NotAllowed("act for " + training.centre());
        }
        return training;
    }

    /** Changes a training at the version that the caller saw. */
    public Training decide(TrainingId id, TrainingCommand command, CurrentUser user, LongConsumer seenVersion) {
        Training before = ofStaff(id, user);
        seenVersion.accept(before.version());
        Instant now = clock.instant();
        Training after = before.decide(command, now);
        terms.check(command, after);
        Act act = new Act(user.id(), command.label(), now, news.of(before, command, after, now));
        return writes.change(before, command, after, act);
    }
}
