package bg.socialhub.hub.support.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whether a file is what its name says, by its content alone; what the sender calls it counts for nothing. */
public final class FileInspection {

    private static final int BEGINNING = 16;
    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] RIFF = ascii("RIFF");
    private static final byte[] WEBP = ascii("WEBP");

    private FileInspection() {}

    /** Whether the content of a file is of this kind. */
    public static boolean shows(FileKind kind, Path file) throws IOException {
        byte[] beginning = beginning(file);
        return switch (kind) {
            case PDF -> starts(beginning, PDF, 0);
            case PNG -> starts(beginning, PNG, 0);
            case JPEG -> starts(beginning, JPEG, 0);
            case WEBP -> starts(beginning, RIFF, 0) && starts(beginning, WEBP, 8);
            case DOCX, XLSX, ODT, ODS -> OfficeFile.shows(kind, file);
            case CSV, TXT -> WrittenText.isIn(file);
        };
    }

    /** The content's SHA-256 in hexadecimal. */
    public static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean starts(byte[] content, byte[] mark, int at) {
        return content.length >= at + mark.length && Arrays.equals(content, at, at + mark.length, mark, 0, mark.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
