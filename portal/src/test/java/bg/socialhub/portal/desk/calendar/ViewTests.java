package bg.socialhub.portal.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewTests {

    private static final LocalDate LAST_OF_JANUARY = LocalDate.parse("2028-01-31");

    @Test
    void aMonthIsShownWhole() {
        assertThat(View.MONTH.days(LocalDate.parse("2028-02-14")))
                .hasSize(29)
                .startsWith(LocalDate.parse("2028-02-01"));
        assertThat(View.MONTH.after(LAST_OF_JANUARY)).isEqualTo("2028-02-29");
        assertThat(View.MONTH.before(LAST_OF_JANUARY)).isEqualTo("2027-12-31");
    }

    @Test
    void aWeekBeginsOnMondayForOneRoomAndForAll() {
        for (View view : new View[] {View.WEEK, View.ROOMS}) {
            assertThat(view.days(LAST_OF_JANUARY)).hasSize(7).startsWith(LAST_OF_JANUARY);
            assertThat(view.after(LAST_OF_JANUARY)).isEqualTo("2028-02-07");
        }
    }

    @Test
    void eachIsFoundByItsNameAndAWrongOneIsTheDay() {
        assertThat(Stream.of(View.values())).allMatch(view -> View.named(view.toString()) == view);
        assertThat(View.named("year")).isEqualTo(View.DAY);
        assertThat(View.named(null)).isEqualTo(View.DAY);
    }
}
