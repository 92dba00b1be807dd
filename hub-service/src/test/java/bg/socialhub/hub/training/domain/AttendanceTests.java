package bg.socialhub.hub.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.training.EnrolmentId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTests {

    private static final EnrolmentId ANNA = new EnrolmentId("anna");

    @ParameterizedTest
    @CsvSource({
        "4, 5, true",
        "3, 5, false",
        "8, 10, true",
        "7, 10, false",
        "2, 3, false",
        "3, 3, true",
        "1, 1, true",
        "0, 1, false",
        "0, 0, false",
        "60, 60, true",
        "48, 60, true",
        "47, 60, false"
    })
    void fourOfFiveSessionsAreEnough(int attended, int sessions, boolean enough) {
        assertThat(new Attendance(attended, sessions).isAtLeast(80)).isEqualTo(enough);
    }

    @Test
    void whoeverIsNotMarkedWasNotThere() {
        Training training = TrainingFixtures.anOpen();
        AttendanceSheet first = AttendanceSheet.empty(training.id(), 1).marked(Map.of(ANNA, true));
        AttendanceSheet second = AttendanceSheet.empty(training.id(), 2);
        assertThat(AttendanceSheets.attendance(training, List.of(first, second), ANNA))
                .isEqualTo(new Attendance(1, 2));
        assertThat(first.version()).isOne();
        assertThat(second.markOf(ANNA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // enrolled, fulfilled, told enrolled, told fulfilled; -1 is not told (I9)
        "20, 14, 20, 14",
        "20, 20, 20, 20",
        "20, 16, 20, -1",
        "20, 15, 20, 15",
        "20, 4, 20, -1",
        "20, 0, 20, -1",
        "5, 5, 5, 5",
        "4, 4, -1, -1",
        "0, 0, -1, -1"
    })
    void whatIsToldOfATurnoutLetsNobodyBeGuessed(int enrolled, int fulfilled, int toldEnrolled, int toldFulfilled) {
        Turnout turnout = new Turnout(enrolled, fulfilled);
        assertThat(turnout.toldEnrolled()).isEqualTo(told(toldEnrolled));
        assertThat(turnout.toldFulfilled()).isEqualTo(told(toldFulfilled));
    }

    private static OptionalInt told(int count) {
        return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
