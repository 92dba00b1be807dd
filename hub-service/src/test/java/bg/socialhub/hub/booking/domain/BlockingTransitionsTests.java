package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.ROOM;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.Diagram;
import bg.socialhub.hub.booking.BlockingId;
import bg.socialhub.hub.booking.domain.Blocking.Command;
import bg.socialhub.hub.booking.domain.Blocking.Command.Except;
import bg.socialhub.hub.booking.domain.Blocking.Command.Lift;
import bg.socialhub.hub.booking.domain.BookingException.IllegalTransition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every state meets every command (I10), and what a blocking blocks in it. */
class BlockingTransitionsTests {

    private static final LocalDate TUESDAY = LocalDate.parse("2027-03-09");
    private static final Blocking ACTIVE = Blocking.of(
            new BlockingId("x"),
            ROOM,
            "plovdiv",
            new Period.Once(slot("2027-03-08T12:00", "2027-03-10T12:00")),
            Set.of(),
            "Ремонт",
            NOW);
    private static final List<Blocking> STATES = List.of(ACTIVE, ACTIVE.decide(new Lift(), NOW));
    private static final List<Command> COMMANDS = List.of(new Except(TUESDAY), new Lift());

    @Test
    void everyPairIsANamedTransitionOrANamedRefusal() {
        Set<String> found = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        Diagram diagram = new Diagram("blocking");
        for (Blocking state : STATES) {
            for (Command command : COMMANDS) {
                try {
                    Blocking next = state.decide(command, NOW);
                    found.add(state.state() + " " + command.label() + " " + next.state());
                    diagram.arrow(state.state().name(), next.state().name(), command.label());
                    assertThat(next.version()).isEqualTo(state.version() + 1);
                } catch (IllegalTransition refusal) {
                    assertThat(refusal.state()).isEqualTo(state.state().name());
                    refused.add(state.state() + " " + command.label());
                }
            }
        }
        assertThat(found).containsExactly("ACTIVE except-day ACTIVE", "ACTIVE lift-blocking LIFTED");
        assertThat(refused).containsExactly("LIFTED except-day", "LIFTED lift-blocking");
        diagram.assertShown();
    }

    @Test
    void blocksDayByDayWithoutItsExceptionsAndNothingOnceLifted() {
        assertThat(ACTIVE.slots())
                .containsExactly(
                        slot("2027-03-08T12:00", "2027-03-09T00:00"),
                        slot("2027-03-09T00:00", "2027-03-10T00:00"),
                        slot("2027-03-10T00:00", "2027-03-10T12:00"));
        assertThat(ACTIVE.decide(new Except(TUESDAY), NOW).slots())
                .containsExactly(
                        slot("2027-03-08T12:00", "2027-03-09T00:00"), slot("2027-03-10T00:00", "2027-03-10T12:00"));
        assertThat(STATES.getLast().slots()).isEmpty();
    }
}
