package bg.socialhub.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a person is called, as the identity provider has it: free text, so one line of plain characters and no more than
 * {@value #MOST} of them are kept. It does not tell itself in logs.
 */
public record PersonName(String value) {

    private static final int MOST = 100;

    /** The name in a claim; null when there is nothing to read in it. */
    public static @Nullable PersonName of(@Nullable String claim) {
        if (claim == null) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        claim.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(PersonName::isPlain)
                .forEach(plain::appendCodePoint);
        String bounded = plain.toString()
                .replaceAll(" {2,}", " ")
                .strip()
                .codePoints()
                .limit(MOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return bounded.isEmpty() ? null : new PersonName(bounded);
    }

    @Override
    public String toString() {
        return "a person's name";
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
