package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.Borrower;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.equipment.EquipmentCategory;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.equipment.EquipmentKind;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LendingsTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final EquipmentKind PROJECTORS = new EquipmentKind(
            new EquipmentId("projectors"),
            "plovdiv",
            new LocalizedText("Проектор", null),
            EquipmentCategory.PROJECTOR,
            1,
            1);
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, SofiaTime.ZONE);
    private static final Lending WANTED = new Lending("plan", "slow", PROJECTORS.id(), 1, NOW, TODAY.plusDays(2));

    private final TestClock clock = new TestClock();
    private final Set<LocalDate> claimed = new HashSet<>();

    @BeforeEach
    void now() {
        clock.set(NOW);
    }

    @Test
    void whatIsClaimedInTimeIsHeld() {
        assertThat(lendings(PATIENCE.dividedBy(3)).claim(WANTED, PROJECTORS)).isEqualTo(new Lendings.Answer.Held());
        assertThat(claimed).containsExactlyInAnyOrder(TODAY, TODAY.plusDays(1), TODAY.plusDays(2));
    }

    @Test
    void whoeverIsTooSlowGivesItBackAndIsNotInTheirOwnWay() {
        assertThat(lendings(PATIENCE.dividedBy(2)).claim(WANTED, PROJECTORS)).isEqualTo(new Lendings.Answer.Late());
        assertThat(claimed).isEmpty();
    }

    private Lendings lendings(Duration each) {
        BookingSettings settings = new BookingSettings(
                Duration.ofHours(72),
                Duration.ofDays(14),
                Duration.ofDays(400),
                LocalTime.of(7, 0),
                LocalTime.of(22, 0),
                Duration.ofHours(24),
                Duration.ofMinutes(15),
                PATIENCE.multipliedBy(5),
                PATIENCE);
        return new Lendings(new SlowLedger(each), new ClaimPatience(settings, clock), clock);
    }

    /** Takes its time for each claim, and refuses none. */
    private final class SlowLedger implements EquipmentLedger {

        private final Duration each;

        private SlowLedger(Duration each) {
            this.each = each;
        }

        @Override
        public void claim(EquipmentId equipment, Loan loan, int quantity) {
            clock.forward(each);
            claimed.addAll(loan.busy().days());
        }

        @Override
        public void release(EquipmentId equipment, Borrower borrower, Collection<LocalDate> days) {
            claimed.removeAll(Set.copyOf(days));
        }

        @Override
        public void releaseLeftover(Entry entry) {
            throw new UnsupportedOperationException("nobody sweeps this ledger");
        }

        @Override
        public Map<EquipmentId, List<Loan>> loans(Collection<EquipmentId> equipment, LocalDate from, LocalDate to) {
            return Map.of();
        }

        @Override
        public void forEach(LocalDate from, Consumer<Entry> action) {
            throw new UnsupportedOperationException("nobody sweeps this ledger");
        }
    }
}
