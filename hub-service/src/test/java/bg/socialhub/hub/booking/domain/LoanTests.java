package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.equipment.EquipmentId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanTests {

    private static final List<Loan> LOANS = List.of(
            loan("a", 2, "10:00", "12:00"),
            loan("b", 1, "11:00", "13:00"),
            loan("c", 2, "12:00", "14:00"),
            loan("d", 4, "16:00", "17:00"));

    @ParameterizedTest
    @CsvSource({
        "08:00, 10:00, 0",
        "08:00, 10:01, 2",
        "10:30, 11:00, 2",
        "10:30, 11:01, 3",
        "12:00, 12:30, 3",
        "13:00, 14:00, 2",
        "14:00, 16:00, 0",
        "08:00, 18:00, 4"
    })
    void thePeakIsTheMostAtAnyOneMomentAndNotTheSumOfAllThatOverlap(String from, String to, int most) {
        assertThat(Loan.peak(LOANS, slot("2027-03-08T" + from, "2027-03-08T" + to)))
                .isEqualTo(most);
    }

    @Test
    void equipmentIsClaimedInTheSameOrderByEverybody() {
        Lent one = new Lent(new EquipmentId("a"), 1);
        Lent two = new Lent(new EquipmentId("b"), 1);
        assertThat(Lent.inOrder(List.of(two, one))).containsExactly(one, two);
        assertThatIllegalArgumentException().isThrownBy(() -> new Lent(new EquipmentId("a"), 0));
    }

    private static Loan loan(String booking, int quantity, String from, String to) {
        return new Loan(new BookingId(booking), quantity, slot("2027-03-08T" + from, "2027-03-08T" + to), NOW);
    }
}
