package bg.socialhub.hub.training;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.SessionRooms.Answer;
import bg.socialhub.hub.training.domain.Session;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.Trainings;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Trainings and their rooms, cut off between any two writes: no overlap and no room lost (I1, I4). */
class SessionSweepIT extends PlannedTrainings {

    @Test
    void aCrashBeforeTheTrainingIsWrittenLeavesNothingBlocked() {
        assertThat(rooms.hold(wish(1, at("08", 10, 12)))).isInstanceOf(Answer.Held.class);
        sweepAfter(Duration.ofMinutes(4));
        assertLedgerIsOf(1);
        sweepAfter(Duration.ofMinutes(2));
        assertLedgerIsOf(0);
    }

    @Test
    void aMoveThatWasCutOffBeforeTheTrainingIsFinished() {
        plan(id, at("08", 10, 12));
        assertThat(rooms.hold(wish(1, at("08", 11, 13)))).isInstanceOf(Answer.Held.class);
        sweepAfter(Duration.ofMinutes(6));
        assertThat(trainings.find(id).orElseThrow().timetable().sessions())
                .containsExactly(new Session(1, at("08", 11, 13)));
        assertThat(booking(1).blocks()).isTrue();
    }

    @Test
    void aMoveWhoseTrainingWasNotWrittenIsUndone() {
        plan(id, at("08", 10, 12));
        Answer answer = rooms.hold(wish(1, at("08", 11, 13)));
        assertThat(answer)
                .isInstanceOfSatisfying(Answer.Held.class, held -> held.hold().undo());
        assertThat(booking(1).reservation().slot().start()).isEqualTo(local("2027-03-08T10:00"));
        assertLedgerIsOf(1);
    }

    @Test
    void aCancellationThatWasCutOffGivesItsRoomsBack() {
        plan(id, at("08", 10, 12), at("09", 10, 12));
        Training training = trainings.find(id).orElseThrow();
        trainings.save(
                training.decide(new Cancel("Ремонт"), NOW),
                new Trainings.Act("expert", "cancel-training", NOW, java.util.Optional.empty()));
        assertLedgerIsOf(2);
        sweepAfter(Duration.ofMinutes(6));
        assertLedgerIsOf(0);
    }

    @Test
    void theSweeperLeavesLivingTrainingsAlone() {
        plan(id, at("08", 10, 12), at("09", 10, 12));
        Training before = trainings.find(id).orElseThrow();
        sweepAfter(Duration.ofDays(1));
        assertThat(trainings.find(id)).contains(before);
        assertLedgerIsOf(2);
    }
}
