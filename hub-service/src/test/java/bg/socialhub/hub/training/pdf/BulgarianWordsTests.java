package bg.socialhub.hub.training.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulgarianWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-03-08                                  | на 8 март 2027 г.
            2027-03-08 2027-03-09                       | на 8 и 9 март 2027 г.
            2027-03-08 2027-03-09 2027-03-10            | на 8, 9 и 10 март 2027 г.
            2027-03-30 2027-03-31 2027-04-01            | на 30 и 31 март и 1 април 2027 г.
            2027-01-05 2027-02-02 2027-03-02            | на 5 януари, 2 февруари и 2 март 2027 г.
            2027-12-30 2028-01-03                       | на 30 декември 2027 г. и 3 януари 2028 г.
            2027-05-03 2027-05-10 2027-05-17 2027-05-24 2027-05-31 2027-06-07 2027-06-14 | от 3 май до 14 юни 2027 г.
            2027-12-20 2027-12-21 2027-12-22 2027-12-23 2027-12-27 2027-12-28 2028-01-04 | от 20 декември 2027 г. до 4 януари 2028 г.
            """)
    void daysAreToldAsPeopleTellThem(String days, String words) {
        assertThat(BulgarianWords.days(
                        Arrays.stream(days.split(" ")).map(LocalDate::parse).toList()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 1 час",
        "120, 2 часа",
        "1260, 21 часа",
        "90, 1 час и 30 минути",
        "61, 1 час и 1 минута",
        "45, 45 минути",
        "0, 0 минути"
    })
    void lengthsHaveTheFormsThatNumbersAskFor(long minutes, String words) {
        assertThat(BulgarianWords.length(Duration.ofMinutes(minutes))).isEqualTo(words);
    }
}
