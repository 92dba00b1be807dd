package bg.socialhub.hub.support;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that people send, the good ones and the others. */
public final class HostileFiles {

    public static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(UTF_8);
    public static final byte[] PNG =
            bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1);
    public static final byte[] JPEG = bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1);
    public static final byte[] WEBP = "RIFF\u0010\u0000\u0000\u0000WEBPVP8 ".getBytes(US_ASCII);
    public static final byte[] PROGRAM = bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0);
    public static final byte[] LINUX_PROGRAM = bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    public static final byte[] PICTURE_WITH_SCRIPT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(UTF_8);
    public static final byte[] PAGE = "\uFEFF \n<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8);

    private HostileFiles() {}

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", new byte[10], "word/document.xml", new byte[100]));
    }

    public static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", new byte[10], "xl/workbook.xml", new byte[100]));
    }

    public static byte[] openDocument(String kind) {
        return zip(Map.of(
                "mimetype",
                ("application/vnd.oasis.opendocument." + kind).getBytes(US_ASCII),
                "content.xml",
                new byte[9]));
    }

    public static byte[] docxWithMacro() {
        return zip(Map.of(
                "[Content_Types].xml", new byte[10],
                "word/document.xml", new byte[100],
                "word/vbaProject.bin", new byte[10]));
    }

    /** Some 300 KB that become 300 MB. */
    public static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] megabyte = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : List.of("[Content_Types].xml", "word/document.xml", "word/media/image1.png")) {
                zip.putNextEntry(new ZipEntry(part));
                for (int i = 0; i < 100; i++) {
                    zip.write(megabyte);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same, whose directory says that each part has ten bytes. */
    public static byte[] lyingBomb() {
        byte[] bomb = bomb();
        ByteBuffer buffer = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bomb.length - 46; at++) {
            if (buffer.getInt(at) == 0x02014B50) {
                buffer.putInt(at + 24, 10);
            }
        }
        return bomb;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
