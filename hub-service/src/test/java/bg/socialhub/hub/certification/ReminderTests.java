package bg.socialhub.hub.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTests {

    private static final LocalDate END = LocalDate.of(2027, 10, 31); // a night of the clock change

    @ParameterizedTest
    @CsvSource({"90, 90", "61, 90", "60, 60", "31, 60", "30, 30", "1, 30", "0, 30"})
    void theMostUrgentReminderThatWasReachedIsDue(int daysLeft, int daysBefore) {
        assertThat(Reminder.due(END, END.minusDays(daysLeft))).isEqualTo(OptionalInt.of(daysBefore));
    }

    @ParameterizedTest
    @CsvSource({"91", "1000", "-1", "-400"})
    void tooEarlyAndAfterTheEndNoneIs(int daysLeft) {
        assertThat(Reminder.due(END, END.minusDays(daysLeft))).isEmpty();
    }

    @Test
    void everyCertificateHasOnePlaceForEachReminder() {
        assertThat(Set.of(
                        ReminderId.of("a", END, 90),
                        ReminderId.of("a", END, 60),
                        ReminderId.of("b", END, 90),
                        ReminderId.of("a", END.plusYears(2), 90)))
                .hasSize(4);
        assertThat(ReminderId.of("a", END, 30)).isEqualTo(ReminderId.of("a", END, 30));
    }
}
