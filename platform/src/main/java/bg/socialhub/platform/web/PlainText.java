package bg.socialhub.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Text that people wrote for people: from {@code min} to {@code max} characters after trimming, without control or
 * direction characters and broken surrogates; line breaks only where {@code multiline}. Null is left to {@code NotNull}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

    int min() default 1;

    int max();

    boolean multiline() default false;

    String message() default "plain text of {min} to {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one text. */
    final class Validator implements ConstraintValidator<PlainText, CharSequence> {

        private int min;
        private int max;
        private boolean multiline;

        @Override
        public void initialize(PlainText rule) {
            min = rule.min();
            max = rule.max();
            multiline = rule.multiline();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            int length = text.toString().strip().length();
            return length >= min && text.length() <= max && text.codePoints().allMatch(this::isPlain);
        }

        private boolean isPlain(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL -> multiline && (character == '\n' || character == '\r' || character == '\t');
                case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                case Character.FORMAT -> character == 0x200D || character == 0x00AD; // emoji joiner, soft hyphen
                default -> true;
            };
        }
    }
}
