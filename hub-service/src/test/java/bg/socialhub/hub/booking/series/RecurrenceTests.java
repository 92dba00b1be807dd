package bg.socialhub.hub.booking.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTests {

    @Test
    void keepsTheWallTimeOverBothChangesOfTheClock() {
        for (String monday : List.of("2027-03-22", "2027-10-25")) {
            List<Slot> slots = series(monday + "T10:00", monday + "T12:00", "FREQ=WEEKLY;COUNT=3");
            assertThat(slots).allSatisfy(slot -> {
                assertThat(wall(slot).toLocalTime()).isEqualTo(LocalTime.of(10, 0));
                assertThat(slot.length()).isEqualTo(Duration.ofHours(2));
            });
            assertThat(Duration.between(slots.getFirst().start(), slots.get(1).start()))
                    .isNotEqualTo(Duration.ofDays(7));
        }
    }

    @Test
    void theNightThatLosesAnHourKeepsTheOccurrence() {
        List<Slot> slots = series("2027-03-27T03:00", "2027-03-27T04:00", "FREQ=DAILY;COUNT=3");
        assertThat(slots)
                .extracting(slot -> wall(slot).toLocalTime())
                .containsExactly(LocalTime.of(3, 0), LocalTime.of(4, 0), LocalTime.of(3, 0));
        assertThat(slots).extracting(Slot::length).containsOnly(Duration.ofHours(1));
    }

    @Test
    void theNightThatGainsAnHourLastsLonger() {
        List<Slot> slots = series("2027-10-30T22:00", "2027-10-31T06:00", "FREQ=DAILY;COUNT=1");
        assertThat(slots.getFirst().length()).isEqualTo(Duration.ofHours(9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY;INTERVAL=10;COUNT=3              | 2027-03-01 2027-03-11 2027-03-21
            FREQ=WEEKLY;COUNT=3                         | 2027-03-01 2027-03-08 2027-03-15
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4  | 2027-03-01 2027-03-03 2027-03-15 2027-03-17
            FREQ=MONTHLY;BYDAY=1MO;COUNT=3              | 2027-03-01 2027-04-05 2027-05-03
            FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3          | 2027-03-31 2027-04-30 2027-05-31
            FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3          | 2027-03-31 2027-05-31 2027-07-31
            FREQ=WEEKLY;UNTIL=20270315                  | 2027-03-01 2027-03-08 2027-03-15
            FREQ=WEEKLY;UNTIL=20270315T100000           | 2027-03-01 2027-03-08 2027-03-15
            FREQ=WEEKLY;UNTIL=20270315T080000Z          | 2027-03-01 2027-03-08 2027-03-15
            FREQ=WEEKLY;UNTIL=20270315T075959Z          | 2027-03-01 2027-03-08
            rrule:freq=weekly;count=2                   | 2027-03-01 2027-03-08
            """)
    void repeatsByTheRule(String rule, String days) {
        assertThat(series("2027-03-01T10:00", "2027-03-01T12:00", rule))
                .extracting(slot -> wall(slot).toLocalDate().toString())
                .containsExactly(days.split(" "));
    }

    @Test
    void leavesOutTheNamedDays() {
        Recurrence when = new Recurrence(
                LocalDateTime.parse("2027-03-01T10:00"),
                LocalDateTime.parse("2027-03-01T12:00"),
                new RecurrenceRule("FREQ=WEEKLY;COUNT=3"),
                Set.of(LocalDate.parse("2027-03-08")));
        assertThat(when.slots())
                .extracting(slot -> wall(slot).toLocalDate().toString())
                .containsExactly("2027-03-01", "2027-03-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "WEEKLY",
                "FREQ=HOURLY;COUNT=2",
                "FREQ=YEARLY;COUNT=2",
                "COUNT=2",
                "FREQ=WEEKLY;COUNT=0",
                "FREQ=WEEKLY;COUNT=2;COUNT=3",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20270315",
                "FREQ=WEEKLY;COUNT=2;BYHOUR=4",
                "FREQ=WEEKLY;BYDAY=XX;COUNT=2",
                "FREQ=WEEKLY;UNTIL=20270230",
                "FREQ=WEEKLY;UNTIL=20270315T250000",
                "FREQ=WEEKLY;COUNT=2;X-A=1",
                "FREQ=WEEKLY;;COUNT=2",
                "FREQ=MONTHLY;BYMONTHDAY=99;COUNT=2",
                "FREQ=DAILY;BYMONTH=13;COUNT=2"
            })
    void refusesWhatIsNoSuchRule(String rule) {
        assertRefused("recurrence-rule", "rule", rule);
    }

    @Test
    void refusesARuleWithoutAnEndOrWithTooManyOrNoDays() {
        assertRefused("endless-rule", "rule", "FREQ=WEEKLY");
        assertRefused("too-many-occurrences", "rule", "FREQ=DAILY;COUNT=101");
        assertRefused("no-occurrences", "rule", "FREQ=WEEKLY;UNTIL=20270228");
        assertRefused("no-occurrences", "rule", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2");
        assertThat(series("2027-03-01T10:00", "2027-03-01T12:00", "FREQ=DAILY;COUNT=100"))
                .hasSize(100);
    }

    private static void assertRefused(String code, String field, String rule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> series("2027-03-01T10:00", "2027-03-01T12:00", rule))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private static List<Slot> series(String start, String end, String rule) {
        return new Recurrence(LocalDateTime.parse(start), LocalDateTime.parse(end), new RecurrenceRule(rule), Set.of())
                .slots();
    }

    private static LocalDateTime wall(Slot slot) {
        return slot.start().atZone(SofiaTime.ZONE).toLocalDateTime();
    }
}
