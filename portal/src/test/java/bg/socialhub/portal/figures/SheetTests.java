package bg.socialhub.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.figures.Place.By;
import bg.socialhub.portal.gateway.StatisticsApi.Line;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetTests {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final List<YearMonth> MONTHS = List.of(JANUARY, JANUARY.plusMonths(1));
    private static final List<Line> LINES = List.of(
            line("2026-01", "BG42", "plovdiv", 2),
            line("2026-01", "BG41", "plovdiv", 1),
            line("2026-02", "BG33", "varna", 4),
            line("2026-02", null, "varna", 1));

    @Test
    void whereNothingWasCountedThereIsZero() {
        Sheet sheet = sheet("offersPublished", By.CENTRE, "plovdiv", "varna", "lovech");
        assertThat(sheet.values()).containsExactly(numbers(3, 0, 0), numbers(0, 5, 0));
        assertThat(sheet.byMonth()).isEqualTo(numbers(3, 5));
        assertThat(sheet.byColumn()).isEqualTo(numbers(3, 5, 0));
        assertThat(sheet.total()).isEqualByComparingTo("8");
    }

    @Test
    void regionsAreAddedUpApartAndTheUnknownOneIsNotLost() {
        Sheet sheet = sheet("offersPublished", By.REGION, "BG42", "BG41", "BG33", "");
        assertThat(sheet.byColumn()).isEqualTo(numbers(2, 1, 4, 1));
    }

    @Test
    void enterprisesHelpedAreNotAddedUpOverTime() {
        Sheet sheet = sheet("enterprisesHelped", By.CENTRE, "plovdiv", "varna");
        assertThat(sheet.addsUp()).isFalse();
        assertThat(sheet.byColumn()).containsExactly(new BigDecimal("1.5"), new BigDecimal("2.5"));
        assertThat(sheet.total()).isEqualByComparingTo("4");
    }

    private static Sheet sheet(String figure, By by, String... columns) {
        return Sheet.of(figure, LINES, MONTHS, List.of(columns), by);
    }

    private static Line line(String month, @Nullable String region, String centre, int value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Line(month, region, centre, Map.of("offersPublished", number, "enterprisesHelped", number));
    }

    private static List<BigDecimal> numbers(int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }
}
