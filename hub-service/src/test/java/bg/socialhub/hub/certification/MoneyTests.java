package bg.socialhub.hub.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.certification.Money.Currency;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leva become euro by the full rate and half a cent goes up (I11). */
class MoneyTests {

    @ParameterizedTest
    @CsvSource({
        "7500, 3834.69",
        "75000, 38346.89",
        "90000, 46016.27",
        "27000000, 13804880.79",
        "391166, 200000.00",
        "1.70, 0.87",
        "65, 33.23",
        "0.01, 0.01",
        "-65, -33.23"
    })
    void leavesTheLevBehindAsTheLawSays(BigDecimal leva, BigDecimal euro) {
        assertThat(new Money(leva, Currency.BGN).inEuro()).isEqualTo(new Money(euro, Currency.EUR));
    }

    @Test
    void euroStaysEuroAndCentsAreTheSmallest() {
        Money euro = new Money(new BigDecimal("2.5"), Currency.EUR);
        assertThat(euro.inEuro()).isSameAs(euro);
        assertThat(euro.amount()).isEqualTo(new BigDecimal("2.50"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(new BigDecimal("2.505"), Currency.EUR));
    }
}
