package bg.socialhub.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        ",,2025-12,2026-11",
        "2026-01,,2026-01,2026-11",
        ",2026-06,2025-07,2026-06",
        "2026-05,2026-02,2026-02,2026-05",
        "nonsense,1999-01,2025-12,2026-11",
        "2020-01,2026-11,2021-12,2026-11",
        "2026-03,2026-03,2026-03,2026-03"
    })
    void whateverIsAskedBecomesSensible(@Nullable String from, @Nullable String to, String first, String last) {
        assertThat(Period.of(from, to, NOW)).isEqualTo(new Period(YearMonth.parse(first), YearMonth.parse(last)));
    }

    @Test
    void noPeriodIsLongerThanTheServicesTell() {
        assertThat(Period.of("2020-01", "2027-11", NOW).months()).hasSize(Period.LONGEST);
    }

    @Test
    void monthsAheadCanBeChosenBecauseTheyHaveRegistrations() {
        assertThat(Period.choice(NOW))
                .startsWith(YearMonth.of(2027, 11))
                .contains(NOW)
                .hasSize(Period.LONGEST);
    }
}
