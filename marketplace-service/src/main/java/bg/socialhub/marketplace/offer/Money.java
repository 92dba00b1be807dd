package bg.socialhub.marketplace.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount with its currency; a price of today is in euro, an amount of the past keeps what it was. */
public record Money(BigDecimal amount, Currency currency) {

    /** The currencies of Bulgaria, never derived from a locale. */
    public enum Currency {
        EUR,
        BGN
    }

    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Currency.EUR);
    }
}
