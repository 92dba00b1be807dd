package bg.socialhub.hub.support.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static bg.socialhub.hub.support.domain.SupportFixtures.WEEKDAYS;
import static bg.socialhub.hub.support.domain.SupportFixtures.calendar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import bg.socialhub.platform.SofiaTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTests {

    /** Also at night and on Sundays, as nobody works; the clock changes within. */
    private static final BusinessCalendar NIGHTS = calendar("00:00", "06:00", EnumSet.allOf(DayOfWeek.class));

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T09:00, 2027-03-01T09:00, 0",
        "2027-03-01T08:00, 2027-03-01T09:01, 1",
        "2027-03-01T17:29, 2027-03-01T23:00, 1",
        "2027-03-01T09:00, 2027-03-01T17:30, 510",
        "2027-03-01T09:00, 2027-03-02T09:00, 510",
        "2027-03-05T17:00, 2027-03-08T10:00, 90",
        "2027-03-06T10:00, 2027-03-07T18:00, 0",
        "2027-03-02T09:00, 2027-03-01T09:00, 0",
    })
    void onlyBusinessHoursCount(String from, String to, long minutes) {
        assertThat(WEEKDAYS.between(local(from), local(to))).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T09:00, 60, 2027-03-01T10:00",
        "2027-03-01T17:00, 30, 2027-03-01T17:30",
        "2027-03-01T17:00, 31, 2027-03-02T09:01",
        "2027-03-05T17:00, 90, 2027-03-08T10:00",
        "2027-03-06T12:00, 1, 2027-03-08T09:01",
        "2027-03-01T09:00, 5100, 2027-03-12T17:30",
    })
    void workIsDoneInBusinessHours(String from, long minutes, String done) {
        assertThat(WEEKDAYS.after(local(from), Duration.ofMinutes(minutes))).isEqualTo(local(done));
    }

    @Test
    void aClosedDayIsPassedOver() {
        LocalDate liberation = LocalDate.parse("2027-03-03");
        BusinessCalendar calendar =
                new BusinessCalendar(LocalTime.of(9, 0), LocalTime.of(17, 30), day -> !day.equals(liberation));
        assertThat(calendar.after(local("2027-03-02T17:00"), Duration.ofHours(1)))
                .isEqualTo(local("2027-03-04T09:30"));
        assertThat(calendar.between(local("2027-03-03T00:00"), local("2027-03-04T00:00")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-26, 2027-03-29", "2027-10-29, 2027-11-01"})
    void aWeekendInWhichTheClockChangesMovesNoBusinessHour(LocalDate friday, LocalDate monday) {
        Instant late = local(friday + "T17:00");
        assertThat(WEEKDAYS.after(late, Duration.ofHours(1))).isEqualTo(local(monday + "T09:30"));
        assertThat(WEEKDAYS.between(late, local(monday + "T10:00"))).isEqualTo(Duration.ofMinutes(90));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28, 5", "2027-10-31, 7", "2027-03-27, 6"})
    void aNightInWhichTheClockChangesIsAsLongAsItReallyIs(LocalDate night, long hours) {
        Instant midnight = local(night + "T00:00");
        assertThat(NIGHTS.between(midnight, local(night + "T12:00"))).isEqualTo(Duration.ofHours(hours));
        assertThat(NIGHTS.after(midnight, Duration.ofHours(hours))).isEqualTo(local(night + "T06:00"));
        assertThat(NIGHTS.after(midnight, Duration.ofHours(hours).plusMinutes(1)))
                .isEqualTo(local(night.plusDays(1) + "T00:01"));
    }

    @Test
    void hoursThatEndWithinTheRepeatedHourEndWithItsSecondTurn() {
        BusinessCalendar calendar = calendar("00:00", "03:30", EnumSet.allOf(DayOfWeek.class));
        assertThat(calendar.between(local("2027-10-31T00:00"), local("2027-10-31T12:00")))
                .isEqualTo(Duration.ofMinutes(270));
    }

    @Test
    void workTakesAsLongAsACountOfMinutesSays() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            BusinessCalendar calendar = random.nextBoolean() ? WEEKDAYS : NIGHTS;
            Instant from = local(random.nextBoolean() ? "2027-03-25T00:00" : "2027-10-28T00:00")
                    .plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
            Instant to = from.plus(Duration.ofMinutes(random.nextInt(5 * 24 * 60)));
            Duration work = calendar.between(from, to);
            assertThat(work).as("seed %d, from %s to %s", seed, from, to).isEqualTo(counted(calendar, from, to));
            if (work.isPositive()) {
                assertThat(calendar.between(from, calendar.after(from, work)))
                        .as("seed %d, %s from %s", seed, work, from)
                        .isEqualTo(work);
            }
        }
    }

    @Test
    void hoursThatNeverComeAreRefused() {
        BusinessCalendar never = new BusinessCalendar(LocalTime.of(9, 0), LocalTime.of(10, 0), _ -> false);
        assertThatIllegalStateException()
                .isThrownBy(() -> never.after(local("2027-03-01T09:00"), Duration.ofMinutes(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar("17:30", "09:00", EnumSet.noneOf(DayOfWeek.class)));
    }

    private static Duration counted(BusinessCalendar calendar, Instant from, Instant to) {
        long minutes = 0;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
            ZonedDateTime local = minute.atZone(SofiaTime.ZONE);
            int hour = local.getHour() * 60 + local.getMinute();
            boolean weekend = local.getDayOfWeek().getValue() > 5;
            boolean open = calendar == NIGHTS ? hour < 360 : !weekend && hour >= 540 && hour < 1050;
            minutes += open ? 1 : 0;
        }
        return Duration.ofMinutes(minutes);
    }
}
