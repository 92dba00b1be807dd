package bg.socialhub.hub.training.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands on a certificate so that anybody can check it: 80 random bits in Crockford's base 32, which has no letters that
 * are taken for digits, in four groups that people can type.
 */
public record VerificationCode(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern PLAIN = Pattern.compile("[" + DIGITS + "]{" + LENGTH + "}");

    /** A new one. */
    public static VerificationCode random() {
        StringBuilder plain = new StringBuilder();
        RANDOM.ints(LENGTH, 0, DIGITS.length()).forEach(digit -> plain.append(DIGITS.charAt(digit)));
        return grouped(plain.toString());
    }

    /** As somebody typed it, in small letters, without hyphens or with look-alikes; empty when it cannot be one. */
    public static Optional<VerificationCode> typed(String text) {
        String plain = text.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return PLAIN.matcher(plain).matches() ? Optional.of(grouped(plain)) : Optional.empty();
    }

    private static VerificationCode grouped(String plain) {
        return new VerificationCode(plain.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
    }

    @Override
    public String toString() {
        return value;
    }
}
