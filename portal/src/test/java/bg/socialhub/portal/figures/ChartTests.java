package bg.socialhub.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTests {

    private static final Locale BULGARIAN = Locale.of("bg");
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2.5,3", "10,10", "12.5,15", "88,90", "100,100", "101,150", "1234,1500"})
    void theUpperLineIsARoundNumber(BigDecimal most, BigDecimal top) {
        assertThat(Chart.top(List.of(BigDecimal.ZERO, most))).isEqualByComparingTo(top);
    }

    @Test
    void theHighestBarReachesTheLineAndTheOthersKeepTheProportion() {
        Chart chart = chart("2026-09", "2", "4", "0");
        assertThat(chart.bars()).extracting(Chart.Bar::y).containsExactly(77.0, 22.0, 132.0);
        assertThat(chart.bars())
                .allSatisfy(bar -> assertThat(bar.y() + bar.height()).isEqualTo(chart.floor()));
        assertThat(chart.highest().month()).isEqualTo("октомври 2026 г.");
    }

    @Test
    void monthsThatAreNotOverAreMarked() {
        assertThat(chart("2026-10", "1", "1", "1").bars())
                .extracting(Chart.Bar::running)
                .containsExactly(false, true, true);
    }

    @Test
    void aYearIsWrittenWhereItBeginsAndNeverOverTheNextOne() {
        assertThat(chart("2025-12", Collections.nCopies(12, "1").toArray(String[]::new))
                        .bars())
                .extracting(Chart.Bar::year)
                .startsWith("", "2026", "")
                .endsWith("");
        assertThat(chart("2026-02", "1", "1").bars())
                .extracting(Chart.Bar::year)
                .containsExactly("2026", "");
    }

    @Test
    void aLongTimeHasFewerNames() {
        Chart chart = chart("2022-01", Collections.nCopies(60, "1").toArray(String[]::new));
        assertThat(chart.numbered()).isFalse();
        assertThat(chart.bars().stream().filter(bar -> !bar.name().isEmpty())).hasSize(12);
        assertThat(chart.bars())
                .allSatisfy(bar -> assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(Chart.WIDTH));
    }

    private static Chart chart(String from, String... values) {
        List<BigDecimal> numbers = Stream.of(values).map(BigDecimal::new).toList();
        List<YearMonth> months = Stream.iterate(YearMonth.parse(from), month -> month.plusMonths(1))
                .limit(values.length)
                .toList();
        return Chart.of(months, numbers, Chart.top(numbers), NOW, BULGARIAN);
    }
}
