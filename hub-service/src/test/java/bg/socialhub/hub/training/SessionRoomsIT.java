package bg.socialhub.hub.training;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand.Add;
import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.TrainingCommand.Drop;
import bg.socialhub.hub.training.domain.TrainingCommand.Move;
import bg.socialhub.hub.training.domain.TrainingCommand.Open;
import bg.socialhub.hub.training.domain.TrainingException.RoomsTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;

/** Trainings claim their rooms through the ledger: all or none, and never somebody else's (I1). */
class SessionRoomsIT extends PlannedTrainings {

    @Test
    void everySessionHasItsRoomAndAConflictLeavesNone() {
        plan(id, at("08", 10, 12), at("09", 10, 12));
        assertThat(booking(1)).isInstanceOf(Booking.Confirmed.class);
        TrainingId other = new TrainingId("other");
        assertThatExceptionOfType(RoomsTaken.class)
                .isThrownBy(() -> plan(other, at("08", 14, 16), at("08", 11, 13), at("09", 9, 11)))
                .satisfies(taken -> {
                    assertThat(taken.clashes())
                            .extracting(clash -> clash.index())
                            .containsExactly(1, 2);
                    assertThat(taken.clashes())
                            .allSatisfy(clash -> assertThat(clash.suggestions()).isNotEmpty());
                });
        assertThat(trainings.find(other)).isEmpty();
        assertLedgerIsOf(2);
    }

    @Test
    void aSessionMovesAlsoOverItsOwnFormerTime() {
        plan(id, at("08", 10, 12));
        decide(new Move(1, at("08", 11, 13)));
        assertThat(booking(1).reservation().slot().start()).isEqualTo(local("2027-03-08T11:00"));
        assertLedgerIsOf(1);
        decide(new Move(1, at("10", 11, 13)));
        assertLedgerIsOf(1);
    }

    @Test
    void aMoveToATakenTimeChangesNothing() {
        plan(id, at("08", 10, 12));
        plan(new TrainingId("other"), at("08", 13, 15));
        Training before = trainings.find(id).orElseThrow();
        assertThatExceptionOfType(RoomsTaken.class).isThrownBy(() -> decide(new Move(1, at("08", 11, 14))));
        assertThat(trainings.find(id)).contains(before);
        assertLedgerIsOf(2);
    }

    @Test
    void whatIsDroppedOrCancelledGivesItsRoomBack() {
        plan(id, at("08", 10, 12), at("09", 10, 12));
        decide(new Add(at("10", 10, 12)));
        decide(new Drop(2));
        assertLedgerIsOf(2);
        decide(new Open());
        decide(new Cancel("Болен лектор"));
        assertThat(booking(3)).isInstanceOf(Booking.Cancelled.class);
        assertLedgerIsOf(0);
    }

    @Test
    void ofManyThatPlanTheSameTimesAtOnceNoTwoHaveARoom() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                TrainingId mine = new TrainingId("p" + i);
                int hour = 10 + i % 3;
                tasks.add(() -> isPlanned(mine, at("08", hour, hour + 2), at("09", 12 - i(hour), 14 - i(hour))));
            }
            for (Future<Boolean> one : threads.invokeAll(tasks)) {
                one.get();
            }
        }
        List<Booking> blocking = new ArrayList<>();
        bookings.forEachBlocking(blocking::add);
        assertThat(blocking)
                .allSatisfy(one -> assertThat(blocking)
                        .filteredOn(other -> other.reservation()
                                .busy()
                                .overlaps(one.reservation().busy()))
                        .containsExactly(one));
        assertThat(LedgerImage.of(ledger)).isEqualTo(LedgerImage.of(blocking));
        assertThat(mongo.count(new Query(), "trainings")).isEqualTo(blocking.size() / 2);
    }

    private static int i(int hour) {
        return hour - 10;
    }
}
