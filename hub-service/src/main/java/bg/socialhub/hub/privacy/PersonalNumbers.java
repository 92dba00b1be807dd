package bg.socialhub.hub.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a person's ЕГН in free text, so that it is refused before it is stored; the number itself is never repeated (I9). */
public final class PersonalNumbers {

    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<![\\p{Nd}])\\p{Nd}(?:[ \\u00A0-]?\\p{Nd}){9}(?![\\p{Nd}])");
    private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6};

    private PersonalNumbers() {}

    /** The text itself, stripped, when nobody's number is in it. */
    public static String refuseIn(String field, String text) {
        if (isIn(text)) {
            throw new PersonalNumberFound(field);
        }
        return text.strip();
    }

    /** The same for a text that need not be there. */
    public static @Nullable String refuseInOptional(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : refuseIn(field, text);
    }

    /** Whether somebody's number is in it, for text that is dropped and not refused. */
    public static boolean isIn(String text) {
        return TEN_DIGITS.matcher(text).results().map(MatchResult::group).anyMatch(PersonalNumbers::isValid);
    }

    private static boolean isValid(String text) {
        int[] digits = text.codePoints()
                .filter(Character::isDigit)
                .map(c -> Character.digit(c, 10))
                .toArray();
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digits[i];
        }
        return sum % 11 % 10 == digits[9] && hasDate(digits);
    }

    /** The month carries the century: plus 20 for the years of 1800, plus 40 for those of 2000. */
    private static boolean hasDate(int[] digits) {
        int month = digits[2] * 10 + digits[3];
        int century = List.of(1900, 1800, 2000).get(Math.min(month / 20, 2));
        try {
            LocalDate.of(
                    century + digits[0] * 10 + digits[1],
                    century == 2000 ? month - 40 : month % 20,
                    digits[4] * 10 + digits[5]);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** A field's text holds somebody's personal number. */
    public static final class PersonalNumberFound extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String field;

        PersonalNumberFound(String field) {
            super("A personal number in " + field);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }
}
