package bg.socialhub.portal.desk.training;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.TrainingsApi.Meeting;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionRowTests {

    @ParameterizedTest
    @CsvSource({
        "2027-03-27, 10:00, 12:00, 2027-03-27T10:00+02:00",
        "28.3.2027, 9:30, 12:00, 2027-03-28T09:30+03:00",
        "31.10.2027, 05:00, 06:00, 2027-10-31T05:00+02:00"
    })
    void timesAreWallTimesOfSofia(String day, String begins, String ends, OffsetDateTime start) {
        var row = new SessionRow(day, begins, ends, "room");
        assertThat(row.faults()).isEmpty();
        assertThat(row.toPlan().start()).isEqualTo(start);
    }

    @Test
    void everyFaultIsToldAtItsField() {
        assertThat(new SessionRow("30.02.2027", "25:00", "x", "room").faults())
                .containsExactly("day", "begins", "ends");
        assertThat(new SessionRow("2027-03-01", "10:00", "10:00", "room").faults())
                .containsExactly("ends");
        assertThat(new SessionRow(null, "10:00", "11:00", null).faults()).containsExactly("day");
    }

    @Test
    void aRowWithNothingButItsRoomIsBlank() {
        assertThat(new SessionRow(" ", "", null, "room").isBlank()).isTrue();
        assertThat(new SessionRow(null, "10:00", null, null).isBlank()).isFalse();
    }

    @Test
    void aSessionComesBackAsItIs() {
        var start = OffsetDateTime.parse("2027-03-27T08:00Z");
        var meeting = new Meeting(1, "room", start, start.plusHours(2));
        assertThat(SessionRow.of(meeting)).isEqualTo(new SessionRow("2027-03-27", "10:00", "12:00", "room"));
        assertThat(SessionRow.of(meeting).toPlan().start()).isEqualTo(start);
    }

    @Test
    void blankRowsFollowTheFilledOnesSoThatTheApiCountsAsTheFormDoes() {
        var filled = new SessionRow("2027-03-01", "10:00", "11:00", "room");
        var form = form(List.of(SessionRow.BLANK, filled, SessionRow.BLANK, filled), null);
        assertThat(form.rows()).containsExactly(filled, filled);
        assertThat(form(List.of(filled), true).rows()).hasSize(4).startsWith(filled);
        assertThat(form.plan("plovdiv").sessions()).hasSize(2);
        assertThat(TrainingForm.blank().rows()).containsExactly(SessionRow.BLANK, SessionRow.BLANK);
    }

    private static TrainingForm form(List<SessionRow> rows, @Nullable Boolean more) {
        return new TrainingForm(null, null, null, null, null, null, null, null, null, null, rows, more);
    }
}
