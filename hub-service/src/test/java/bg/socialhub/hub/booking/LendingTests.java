package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.Borrower;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LendingTests {

    private static final Instant SINCE = local("2027-03-26T14:30");
    private static final Lending LENDING =
            new Lending("plan", "first", new EquipmentId("projectors"), 2, SINCE, LocalDate.of(2027, 3, 29));

    @Test
    void theLedgerHasEachDayByItselfAlsoWhenTheClockChanges() {
        List<Loan> loans = LENDING.loans(SINCE);
        assertThat(loans)
                .extracting(Loan::busy)
                .containsExactly(
                        new Slot(SINCE, local("2027-03-27T00:00")),
                        Slot.ofDay(LocalDate.of(2027, 3, 27)),
                        Slot.ofDay(LocalDate.of(2027, 3, 28)),
                        Slot.ofDay(LocalDate.of(2027, 3, 29)));
        assertThat(loans).allSatisfy(loan -> {
            assertThat(loan.quantity()).isEqualTo(2);
            assertThat(loan.busy().days()).hasSize(1);
        });
        assertThat(Loan.peak(loans, new Slot(SINCE, local("2027-04-02T00:00")))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-26T14:30, 2027-03-29",
        "2027-03-29T23:59, 2027-03-29",
        "2027-03-30T00:00, 2027-03-31",
        "2027-06-01T12:00, 2027-06-02"
    })
    void whatIsOverdueIsNotThereTomorrowEither(String now, LocalDate last) {
        assertThat(LENDING.days(local(now)))
                .startsWith(LocalDate.of(2027, 3, 26))
                .endsWith(last);
    }

    @Test
    void whatIsNotedWhenItWasDueBackAlreadyIsOutFromThenOn() {
        Lending late = new Lending("plan", "late", LENDING.equipment(), 1, SINCE, LocalDate.of(2027, 3, 20));
        assertThat(late.days(SINCE)).containsExactly(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 27));
    }

    @Test
    void aLaterClaimOfTheSameDayIsCoveredByTheFirst() {
        Loan first = LENDING.loans(SINCE).getFirst();
        Slot rest = new Slot(SINCE.plus(Duration.ofMinutes(1)), first.busy().end());
        Loan again = new Loan(first.borrower(), 2, rest, SINCE);
        assertThat(first.covers(again)).isTrue();
        assertThat(again.covers(first)).isFalse();
        assertThat(first.covers(new Loan(first.borrower(), 1, rest, SINCE))).isFalse();
        assertThat(first.covers(new Loan(new BookingId("plan#first"), 2, rest, SINCE)))
                .isFalse();
        assertThat(first.borrower()).isEqualTo(Borrower.of(LENDING));
        assertThat(first.borrower().owner()).isEqualTo("plan");
    }
}
