package bg.socialhub.portal.browser;

import java.util.concurrent.ThreadLocalRandom;

/** A nine-digit ЕИК with a right checksum from the range that is not issued. */
final class Eik {

    private static final int BEGIN = 999_000_00;
    private static final int SIZE = 999_99;

    private Eik() {}

    static String fresh() {
        String body = String.valueOf(BEGIN + ThreadLocalRandom.current().nextInt(SIZE));
        int first = weighted(body, 1);
        return body + (first < 10 ? first : weighted(body, 3) % 10);
    }

    private static int weighted(String digits, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (firstWeight + i);
        }
        return sum % 11;
    }
}
