package bg.socialhub.hub.certification;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount that keeps the currency in which it was said (I11). */
record Money(BigDecimal amount, Currency currency) {

    private static final BigDecimal LEVA_FOR_A_EURO = new BigDecimal("1.95583");
    private static final int CENTS = 2;

    /** The currencies of Bulgaria, never derived from a locale. */
    enum Currency {
        EUR,
        BGN
    }

    Money {
        amount = amount.setScale(CENTS, RoundingMode.UNNECESSARY);
    }

    /** The amount in euro: leva by the full rate, half a cent up; there is no way back. */
    Money inEuro() {
        return switch (currency) {
            case EUR -> this;
            case BGN -> new Money(amount.divide(LEVA_FOR_A_EURO, CENTS, RoundingMode.HALF_UP), Currency.EUR);
        };
    }
}
