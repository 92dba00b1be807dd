package bg.socialhub.hub.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.domain.EnrolmentException.SizeBelowTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** I2 on the decision itself. */
class SeatsTests {

    private static final EnrolmentId ANNA = new EnrolmentId("anna");
    private static final EnrolmentId BORIS = new EnrolmentId("boris");
    private static final EnrolmentId VERA = new EnrolmentId("vera");

    @Test
    void whoeverComesAfterTheLastSeatWaitsInOrderAndTheFirstMovesUp() {
        Seats seats = Seats.open(1, 1).with(ANNA).with(BORIS).with(VERA);
        assertThat(seats.holders()).containsExactly(ANNA);
        assertThat(seats.placeOf(VERA)).isEqualTo(2);
        assertThat(seats.placeOf(ANNA)).isZero();
        Seats after = seats.without(ANNA);
        assertThat(after.holders()).containsExactly(BORIS);
        assertThat(after.waiting()).containsExactly(VERA);
        assertThat(after.without(VERA).waiting()).isEmpty();
    }

    @Test
    void repeatsChangeNothing() {
        Seats seats = Seats.open(1, 1).with(ANNA).with(BORIS);
        assertThat(seats.with(ANNA)).isEqualTo(seats);
        assertThat(seats.with(BORIS)).isEqualTo(seats);
        assertThat(seats.without(VERA)).isEqualTo(seats);
    }

    @Test
    void moreSeatsServeWhoWaitsAndFewerThanTakenAreRefused() {
        Seats seats = Seats.open(1, 1).with(ANNA).with(BORIS).with(VERA);
        assertThat(seats.resized(2, 2).holders()).containsExactly(ANNA, BORIS);
        assertThatExceptionOfType(SizeBelowTaken.class)
                .isThrownBy(() -> seats.resized(0, 2))
                .satisfies(below -> assertThat(below.taken()).isOne());
    }

    @Test
    void anOlderPlanSaysNothingMore() {
        Seats seats = Seats.open(5, 3).resized(8, 7);
        assertThat(seats.resized(2, 6)).isEqualTo(seats);
        assertThat(seats.resized(6, 7).size()).isEqualTo(6);
    }

    @Test
    void cannotBeWrong() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Seats(1, 1, List.of(ANNA, BORIS), List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Seats(2, 1, List.of(ANNA), List.of(BORIS)));
    }

    @Test
    void randomWalksServeEverybodyInTheOrderOfTheirArrival() {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            Seats seats = Seats.open(1 + random.nextInt(4), 1);
            List<EnrolmentId> arrivals = new ArrayList<>();
            for (int step = 2; step < 80; step++) {
                EnrolmentId who = new EnrolmentId("p" + random.nextInt(12));
                switch (random.nextInt(5)) {
                    case 0, 1, 2 -> {
                        if (!arrivals.contains(who)) {
                            arrivals.add(who);
                        }
                        seats = seats.with(who);
                    }
                    case 3 -> {
                        arrivals.remove(who);
                        seats = seats.without(who);
                    }
                    default -> {
                        int size = Math.max(seats.holders().size(), random.nextInt(8));
                        seats = seats.resized(size, step);
                    }
                }
                List<EnrolmentId> all = new ArrayList<>(seats.holders());
                all.addAll(seats.waiting());
                assertThat(all).as("seed %d step %d", seed, step).isEqualTo(arrivals);
            }
        }
    }
}
