package bg.socialhub.marketplace.identifier;

import bg.socialhub.marketplace.text.LookAlikes;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A company's ЕИК (БУЛСТАТ): nine digits, or thirteen for a branch; its checksum holds, which does not prove that it exists. */
public record Eik(String value) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0.\\-\\u2010-\\u2014\\p{Cf}]");
    private static final int[][] OF_COMPANY = {{1, 2, 3, 4, 5, 6, 7, 8}, {3, 4, 5, 6, 7, 8, 9, 10}};
    private static final int[][] OF_BRANCH = {{2, 7, 3, 5}, {4, 9, 5, 7}};

    public Eik {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a ЕИК"); // the value itself may be somebody's personal number
        }
    }

    /**
     * Reads what a person typed: spaces, dots, hyphens, a leading BG and look-alike letters are forgiven.
     *
     * @throws EikRefused saying why it is none, never what it was
     */
    public static Eik parse(String typed) {
        String text = LookAlikes.latin(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        String digits = SEPARATORS.matcher(text).replaceAll("").replaceFirst("^(?i)BG", "");
        if (PersonalNumbers.mayBe(digits) || PersonalNumbers.foundIn(typed)) {
            throw new EikRefused.IsPersonal();
        }
        if (!isValid(digits)) {
            throw new EikRefused.IsInvalid();
        }
        return new Eik(digits);
    }

    private static boolean isValid(String digits) {
        boolean plain = digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return plain
                && switch (digits.length()) {
                    case 9 -> check(digits, 0, OF_COMPANY) == digits.charAt(8) - '0';
                    case 13 ->
                        isValid(digits.substring(0, 9)) && check(digits, 8, OF_BRANCH) == digits.charAt(12) - '0';
                    default -> false;
                };
    }

    private static int check(String digits, int from, int[][] weights) {
        int first = remainder(digits, from, weights[0]);
        int check = first < 10 ? first : remainder(digits, from, weights[1]);
        return check % 10; // ten twice over counts as nought
    }

    private static int remainder(String digits, int from, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(from + i) - '0');
        }
        return sum % 11;
    }

    @Override
    public String toString() {
        return value;
    }
}
