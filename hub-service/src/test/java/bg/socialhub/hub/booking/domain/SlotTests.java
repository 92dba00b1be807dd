package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTests {

    @ParameterizedTest
    @CsvSource({
        "2027-03-08T08:00, 2027-03-08T10:00, false",
        "2027-03-08T08:00, 2027-03-08T10:01, true",
        "2027-03-08T10:30, 2027-03-08T11:00, true",
        "2027-03-08T11:59, 2027-03-08T13:00, true",
        "2027-03-08T12:00, 2027-03-08T13:00, false"
    })
    void endsWhereTheNextBegins(String start, String end, boolean overlaps) {
        assertThat(BookingFixtures.SLOT.overlaps(slot(start, end))).isEqualTo(overlaps);
        assertThat(slot(start, end).overlaps(BookingFixtures.SLOT)).isEqualTo(overlaps);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        Instant now = BookingFixtures.NOW;
        assertThatIllegalArgumentException().isThrownBy(() -> new Slot(now, now));
    }

    @Test
    void doesNotTouchTheDayAtWhoseMidnightItEnds() {
        assertThat(slot("2027-03-08T20:00", "2027-03-09T00:00").days()).containsExactly(LocalDate.parse("2027-03-08"));
        assertThat(slot("2027-03-08T20:00", "2027-03-10T00:01").days()).hasSize(3);
    }

    @Test
    void theDayIsTheOneInSofiaAndNotTheOneInGreenwich() {
        Slot lateEvening = new Slot(Instant.parse("2027-03-08T22:30:00Z"), Instant.parse("2027-03-08T23:00:00Z"));
        assertThat(lateEvening.days()).containsExactly(LocalDate.parse("2027-03-09"));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28, 23", "2027-03-29, 24", "2027-10-31, 25"})
    void daysAreAsLongAsTheClockMakesThem(LocalDate day, long hours) {
        assertThat(Slot.ofDay(day).length()).isEqualTo(Duration.ofHours(hours));
        assertThat(Slot.ofDay(day).days()).containsExactly(day);
    }

    @Test
    void theRepeatedHourOfAutumnIsTwoHours() {
        Slot first = new Slot(Instant.parse("2027-10-31T00:00:00Z"), Instant.parse("2027-10-31T01:00:00Z"));
        Slot second = new Slot(Instant.parse("2027-10-31T01:00:00Z"), Instant.parse("2027-10-31T02:00:00Z"));
        assertThat(first.overlaps(second)).isFalse();
        assertThat(first.days()).isEqualTo(second.days());
    }
}
