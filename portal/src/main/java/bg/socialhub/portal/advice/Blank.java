package bg.socialhub.portal.advice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field that was left empty comes as an empty text. */
public final class Blank {

    private Blank() {}

    public static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public static boolean is(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** What a date field sent, if it is a day. */
    public static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(toNull(text)).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
