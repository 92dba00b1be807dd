package bg.socialhub.hub.support.domain;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Text that somebody wrote: no control characters, and nothing that begins as a page, a picture or a program does. */
final class WrittenText {

    private static final Charset OLD_TABLES = Charset.forName("windows-1251");
    private static final int BEGINNING = 16;

    private WrittenText() {}

    /** Read in pieces, because a text may be large; tables of older programs are not in UTF-8. */
    static boolean isIn(Path file) throws IOException {
        try {
            return isIn(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            return isInOldTable(file);
        }
    }

    private static boolean isInOldTable(Path file) throws IOException {
        try {
            return isIn(file, OLD_TABLES);
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean isIn(Path file, Charset charset) throws IOException {
        StringBuilder beginning = new StringBuilder();
        try (Reader in = Files.newBufferedReader(file, charset)) {
            for (int sign = in.read(); sign >= 0; sign = in.read()) {
                if (!isWritten(sign)) {
                    return false;
                }
                boolean before = beginning.isEmpty() && (Character.isWhitespace(sign) || sign == 0xFEFF);
                if (!before && beginning.length() < BEGINNING) {
                    beginning.append((char) sign);
                }
            }
        }
        return !beginning.isEmpty()
                && Stream.of("<", "#!", "%!", "%PDF", "{\\rtf").noneMatch(beginning.toString()::startsWith);
    }

    private static boolean isWritten(int sign) {
        return sign == '\n'
                || sign == '\r'
                || sign == '\t'
                || !Character.isISOControl(sign) && sign != 0xFFFD && Character.getType(sign) != Character.UNASSIGNED;
    }
}
