package bg.socialhub.hub.training;

import static bg.socialhub.hub.training.domain.TrainingFixtures.DURING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Withdraw;
import bg.socialhub.hub.training.domain.EnrolmentException.AlreadyEnrolled;
import bg.socialhub.hub.training.domain.EnrolmentException.Closed;
import bg.socialhub.hub.training.domain.EnrolmentException.SizeBelowTaken;
import bg.socialhub.hub.training.domain.Enrolments;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand.Revise;
import bg.socialhub.hub.training.domain.TrainingFixtures;
import bg.socialhub.hub.training.domain.Trainings.Act;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats and waiting list over the real store (I2), also cut off between two writes. */
class EnrolmentIT extends OpenTraining {

    @Autowired
    EnrolmentSweep sweep;

    @Autowired
    Enrolments enrolments;

    @Autowired
    SeatLedger ledger;

    @Test
    void theFirstWhoWaitsMovesUpAndAPersonMayComeBackToTheEnd() {
        open(1);
        EnrolmentId anna = enrol("anna");
        EnrolmentId boris = enrol("boris");
        EnrolmentId vera = enrol("vera");
        assertThat(seats().waiting()).containsExactly(boris, vera);
        assertThatExceptionOfType(AlreadyEnrolled.class).isThrownBy(() -> enrol("Anna"));
        withdraw(anna);
        assertThat(enrol("anna")).isEqualTo(anna);
        assertThat(seats().holders()).containsExactly(boris);
        assertThat(seats().waiting()).containsExactly(vera, anna);
    }

    @Test
    void nobodyEnrolsOrWithdrawsAfterTheStart() {
        open(1);
        EnrolmentId anna = enrol("anna");
        clock.set(DURING);
        assertThatExceptionOfType(Closed.class).isThrownBy(() -> enrol("boris"));
        assertThatExceptionOfType(Closed.class).isThrownBy(() -> withdraw(anna));
    }

    @Test
    void moreSeatsServeWhoWaitsAndFewerThanTakenAreRefused() {
        open(2);
        enrol("anna");
        enrol("boris");
        EnrolmentId vera = enrol("vera");
        revise(3);
        assertThat(seats().holders()).contains(vera);
        assertThatExceptionOfType(SizeBelowTaken.class).isThrownBy(() -> revise(2));
        assertThat(trainings.find(id).orElseThrow().programme().size()).isEqualTo(3);
        revise(5);
        revise(4);
        assertThat(seats().size()).isEqualTo(4);
    }

    @Test
    void anEnrolmentThatWasCutOffFromItsSeatGetsOne() {
        Training training = open(1);
        Enrolment cut = write(training, "anna");
        sweepAfter(Duration.ofSeconds(10));
        assertThat(ledger.find(id).map(Seats::holders).orElse(List.of())).isEmpty();
        sweepAfter(Duration.ofSeconds(10));
        assertThat(seats().holders()).containsExactly(cut.id());
    }

    @Test
    void aWithdrawalThatWasCutOffFromItsSeatHandsItToTheFirstWhoWaits() {
        open(1);
        EnrolmentId anna = enrol("anna");
        EnrolmentId boris = enrol("boris");
        Enrolment live = enrolments.find(anna).orElseThrow();
        enrolments.save(
                live.decide(new Withdraw(), clock.instant()), new Enrolments.Act("maria", "withdraw", clock.instant()));
        sweepAfter(Duration.ofSeconds(20));
        assertThat(seats().holders()).containsExactly(boris);
    }

    @Test
    void seatsThatWereTakenAwayForARevisionThatWasNotWrittenComeBack() {
        Training training = open(3);
        enrol("anna");
        ledger.resize(training.decide(new Revise(TrainingFixtures.programme(1)), clock.instant()));
        assertThat(seats().size()).isEqualTo(1);
        Training other = training.decide(new Revise(TrainingFixtures.programme(3)), clock.instant());
        trainings.save(other, new Act("manager", "revise-training", clock.instant(), Optional.empty()));
        sweepAfter(Duration.ofSeconds(20));
        assertThat(seats().size()).isEqualTo(3);
    }

    @Test
    void ofManyAtOnceNoMoreThanTheSizeHaveASeatAndNobodyWaitsBesideAFreeOne() throws Exception {
        open(10);
        Random random = new Random(20261126);
        Queue<EnrolmentId> stay = new ConcurrentLinkedQueue<>();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String name = "p" + i;
            boolean leaves = random.nextInt(3) == 0;
            tasks.add(() -> {
                EnrolmentId mine = enrol(name);
                if (leaves) {
                    withdraw(mine);
                } else {
                    stay.add(mine);
                }
                return null;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> one : threads.invokeAll(tasks)) {
                one.get();
            }
        }
        assertThat(seats().holders()).hasSize(10).doesNotHaveDuplicates();
        List<EnrolmentId> known = new ArrayList<>(seats().holders());
        known.addAll(seats().waiting());
        assertThat(known).containsExactlyInAnyOrderElementsOf(stay);
    }

    private void revise(int size) {
        trainingDesk.decide(id, new Revise(TrainingFixtures.programme(size)), EXPERT, _ -> {});
    }

    private Enrolment write(Training training, String name) {
        Enrolment enrolment = Enrolment.anew(training.id(), wish(name), clock.instant());
        return enrolments.add(enrolment, new Enrolments.Act("maria", "enrol", clock.instant()));
    }

    private void withdraw(EnrolmentId enrolment) {
        enrolmentDesk.withdraw(id, enrolment, MEDENA, _ -> {});
    }

    private Seats seats() {
        return ledger.find(id).orElseThrow();
    }

    private void sweepAfter(Duration time) {
        clock.forward(time);
        sweep.sweep();
    }
}
