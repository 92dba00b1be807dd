package bg.socialhub.hub.booking.series;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static bg.socialhub.hub.booking.series.SeriesFixtures.FIRST;
import static bg.socialhub.hub.booking.series.SeriesFixtures.endFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.Diagram;
import bg.socialhub.hub.booking.series.SeriesCommand.Made;
import bg.socialhub.hub.booking.series.SeriesCommand.Refuse;
import bg.socialhub.hub.booking.series.SeriesCommand.Settle;
import bg.socialhub.hub.booking.series.SeriesException.IllegalTransition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every stage of a series with every command (I10). */
class SeriesTransitionsTests {

    private static final List<BookingSeries> STAGES = List.of(
            SeriesFixtures.making(),
            SeriesFixtures.made(),
            SeriesFixtures.refused(),
            SeriesFixtures.ending(),
            SeriesFixtures.ended());

    private static final List<SeriesCommand> COMMANDS =
            List.of(new Made(SeriesFixtures.made().occurrences()), new Refuse(List.of()), endFrom(FIRST), new Settle());

    private static final Set<String> LEGAL = Set.of(
            "MAKING make-series MADE",
            "MAKING refuse-series REFUSED",
            "MADE end-series ENDING",
            "ENDING settle-series ENDED",
            "ENDED end-series ENDING");

    @Test
    void everyPairIsANamedTransitionOrANamedRefusal() {
        Set<String> found = new TreeSet<>();
        Diagram diagram = new Diagram("booking series");
        for (BookingSeries series : STAGES) {
            for (SeriesCommand command : COMMANDS) {
                outcome(series, command).ifPresent(next -> {
                    found.add(series.stage() + " " + command.label() + " " + next.stage());
                    diagram.arrow(series.stage().name(), next.stage().name(), command.label());
                    assertThat(next.version()).isEqualTo(series.version() + 1);
                });
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(LEGAL));
        diagram.assertShown();
    }

    @Test
    void anEndedSeriesMayOnlyEndEarlier() {
        BookingSeries ended = SeriesFixtures.ended();
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> ended.decide(endFrom(FIRST.plusWeeks(2)), NOW));
        assertThat(ended.decide(endFrom(FIRST.plusWeeks(1)), NOW).stage()).isEqualTo(BookingSeries.Stage.ENDING);
    }

    @Test
    void givesBackOnlyWhatHasNotBegunAndLiesBehindTheEnd() {
        assertThat(SeriesFixtures.made().bookingsAfter(NOW)).hasSize(4);
        assertThat(SeriesFixtures.ending().bookingsAfter(NOW)).hasSize(2);
        assertThat(SeriesFixtures.made().decide(endFrom(FIRST), NOW).bookingsAfter(local("2027-03-15T10:00")))
                .hasSize(2);
    }

    private static Optional<BookingSeries> outcome(BookingSeries series, SeriesCommand command) {
        try {
            return Optional.of(series.decide(command, NOW));
        } catch (IllegalTransition _) {
            return Optional.empty();
        }
    }
}
