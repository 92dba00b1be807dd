package bg.socialhub.hub.training;

import bg.socialhub.hub.training.Participants.Presences;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Enrol;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Withdraw;
import bg.socialhub.hub.training.domain.EnrolmentException.AlreadyEnrolled;
import bg.socialhub.hub.training.domain.EnrolmentException.Closed;
import bg.socialhub.hub.training.domain.EnrolmentException.NotAllowed;
import bg.socialhub.hub.training.domain.EnrolmentException.NotFound;
import bg.socialhub.hub.training.domain.Enrolments;
import bg.socialhub.hub.training.domain.Enrolments.Act;
import bg.socialhub.hub.training.domain.Presence;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Status;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.ReadAudit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;

/**
 * Enrols people of enterprises. An enrolment is written before it asks for a seat and withdrawn before it gives one back, so
 * a crash in between leaves nothing that {@link EnrolmentSweep} could not finish.
 */
@Service
public class EnrolmentDesk {

    private final TrainingDesk trainings;
    private final Enrolments enrolments;
    private final Participants participants;
    private final SeatLedger ledger;
    private final ReadAudit audit;
    private final Clock clock;

    EnrolmentDesk(
            TrainingDesk trainings,
            Enrolments enrolments,
            Participants participants,
            SeatLedger ledger,
            ReadAudit audit,
            Clock clock) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.participants = participants;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** An enrolment, the seats as they were a moment ago, and how often the person came once it has been said. */
    public record Placed(Enrolment enrolment, Optional<Seats> seats, Optional<Presence> presence) {

        Placed(Enrolment enrolment, Optional<Seats> seats) {
            this(enrolment, seats, Optional.empty());
        }
    }

    /** Gives a member's colleague, or the member, a seat or a place on the waiting list. */
    public Placed enrol(TrainingId id, Enrol command, CurrentUser user) {
        Training training = trainings.visible(id, Optional.of(user));
        if (!user.isMemberOf(command.enterprise())) {
            throw new NotAllowed();
        }
        requireOpen(training);
        Enrolment enrolment = written(training, command);
        return new Placed(enrolment, Optional.of(ledger.claim(training, enrolment.id())));
    }

    /** Gives up a seat or a place; the first who waits moves up. */
    public Placed withdraw(TrainingId training, EnrolmentId id, CurrentUser user, LongConsumer seenVersion) {
        Placed placed = get(training, id, user);
        Enrolment before = placed.enrolment();
        seenVersion.accept(before.version());
        requireOpen(trainings.visible(training, Optional.of(user)));
        boolean hadSeat =
                placed.seats().filter(seats -> seats.holders().contains(id)).isPresent();
        Withdraw command = new Withdraw(hadSeat);
        Instant now = clock.instant();
        Enrolment after = enrolments.save(before.decide(command, now), new Act(user.id(), command.label(), now));
        ledger.release(training, id);
        return new Placed(after, ledger.find(training));
    }

    /** An enrolment for those whom it concerns; what staff read of a person is noted. */
    public Placed read(TrainingId training, EnrolmentId id, CurrentUser user) {
        Placed placed = get(training, id, user);
        noteReading(training, "/" + id, 1, user);
        return placed;
    }

    /** Every enrolment of a training for the centre's staff, those of their enterprises for members. */
    public List<Placed> readAll(TrainingId training, CurrentUser user) {
        Optional<Seats> seats = ledger.find(training);
        Training found = trainings.visible(training, Optional.of(user));
        Presences presences = participants.presences(found);
        List<Placed> all = enrolments.of(training).stream()
                .filter(one -> user.isStaffOf(found.centre()) || user.isMemberOf(one.enterprise()))
                .map(one -> new Placed(one, seats, presences.of(one.id())))
                .toList();
        noteReading(training, "", all.size(), user);
        return all;
    }

    /** An enrolment, for the centre's staff and the enterprise's members; for others there is none (I7). */
    private Placed get(TrainingId training, EnrolmentId id, CurrentUser user) {
        Training seen = trainings.visible(training, Optional.of(user));
        return enrolments
                .find(id)
                .filter(found -> found.training().equals(training))
                .filter(found -> user.isStaffOf(seen.centre()) || user.isMemberOf(found.enterprise()))
                .map(found -> new Placed(
                        found,
                        ledger.find(training),
                        participants.presences(seen).of(found.id())))
                .orElseThrow(() -> new NotFound(id));
    }

    private void noteReading(TrainingId training, String part, int people, CurrentUser user) {
        if (user.isStaffOf(centreOf(training, user))) {
            audit.record(user.id(), "/trainings/" + training + "/enrolments" + part, people);
        }
    }

    private String centreOf(TrainingId training, CurrentUser user) {
        return trainings.visible(training, Optional.of(user)).centre();
    }

    private Enrolment written(Training training, Enrol command) {
        Instant now = clock.instant();
        Act act = new Act(command.by(), command.label(), now);
        Enrolment anew = Enrolment.anew(training.id(), command, now);
        Optional<Enrolment> withdrawn = enrolments.find(anew.id()).filter(found -> !found.isLive());
        if (withdrawn.isPresent()) {
            return enrolments.save(withdrawn.get().decide(command, now), act);
        }
        try {
            return enrolments.add(anew, act);
        } catch (AlreadyExists _) {
            throw new AlreadyEnrolled(anew.id());
        }
    }

    private void requireOpen(Training training) {
        Status status = training.status(clock.instant());
        if (status != Status.OPEN) {
            throw new Closed(training.id(), status);
        }
    }
}
