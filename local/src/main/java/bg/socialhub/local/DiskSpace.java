package bg.socialhub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recognises a full disk, whoever meets it first. */
final class DiskSpace {

    private static final String NO_SPACE = "No space left on device";

    private DiskSpace() {}

    /** Whether a part's log says that its disk is full. */
    static boolean isToldBy(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1).contains(NO_SPACE);
        } catch (IOException e) {
            return false;
        }
    }

    /** The reason of a failed write or start, in words. */
    static String explain(IOException e) {
        var message = String.valueOf(e.getMessage());
        return message.contains(NO_SPACE) ? "the disk is full" : message;
    }

    /** Free bytes where the folder, which exists, is. */
    static long freeAt(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
