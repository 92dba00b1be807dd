package bg.socialhub.hub.support;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTests {

    @ParameterizedTest
    @CsvSource({
        "2027-03-20T23:59, UP_TO_2_DAYS",
        "2027-03-18T00:00, UP_TO_2_DAYS",
        "2027-03-17T23:59, UP_TO_7_DAYS",
        "2027-03-13T00:00, UP_TO_7_DAYS",
        "2027-03-12T23:59, UP_TO_14_DAYS",
        "2027-03-06T00:00, UP_TO_14_DAYS",
        "2027-03-05T23:59, UP_TO_30_DAYS",
        "2027-02-18T00:00, UP_TO_30_DAYS",
        "2027-02-17T23:59, OVER_30_DAYS",
        "2020-02-17T23:59, OVER_30_DAYS"
    })
    void countsLocalDays(String opened, Age age) {
        assertThat(Age.of(local(opened), local("2027-03-20T00:30"))).isEqualTo(age);
    }
}
