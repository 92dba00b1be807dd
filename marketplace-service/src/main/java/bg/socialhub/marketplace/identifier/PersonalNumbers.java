package bg.socialhub.marketplace.identifier;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Detects ЕГН, the numbers of persons, so that they are refused before anything keeps them; there is no other use for them. */
public final class PersonalNumbers {

    private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6};
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern CANDIDATE = Pattern.compile("(?<!\\d)(\\d{6})[ \\u00A0\\-.]?(\\d{4})(?!\\d)");

    private PersonalNumbers() {}

    /** Whether a code is ten digits long, as only personal numbers are. */
    static boolean mayBe(String code) {
        return code.length() == 10 && code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** Whether a text has a valid ЕГН in it, also written with a gap after the date. */
    public static boolean foundIn(String text) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return CANDIDATE.matcher(plain).results().anyMatch(found -> isValid(found.group(1) + found.group(2)));
    }

    /**
     * Lets only texts without an ЕГН pass.
     *
     * @throws PersonalNumberFound naming the fields that have one
     */
    public static void refuseIn(Map<String, ? extends @Nullable String> texts) {
        var guilty = texts.entrySet().stream()
                .filter(field -> field.getValue() != null && foundIn(field.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!guilty.isEmpty()) {
            throw new PersonalNumberFound(guilty);
        }
    }

    static boolean isValid(String number) {
        if (!mayBe(number) || !hasDate(number)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return sum % 11 % 10 == number.charAt(9) - '0';
    }

    /** The month tells the century: plus 20 for the 19th, plus 40 for the 21st. */
    private static boolean hasDate(String number) {
        int year = Integer.parseInt(number.substring(0, 2));
        int month = Integer.parseInt(number.substring(2, 4));
        int century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
        try {
            LocalDate.of(century + year, month > 40 ? month - 40 : month > 20 ? month - 20 : month, day(number));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static int day(String number) {
        return Integer.parseInt(number.substring(4, 6));
    }
}
