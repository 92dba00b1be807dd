package bg.socialhub.hub.support.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A document of an office program: an archive with certain parts, without programs, that does not swell when it is opened. */
final class OfficeFile {

    /** How large a document may be unpacked, in bytes. */
    private static final long UNPACKED = 200L * 1024 * 1024;

    private static final int PARTS = 5_000;
    private static final int NAME_OF_A_TYPE = 200;

    private OfficeFile() {}

    static boolean shows(FileKind kind, Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return isOf(kind, zip) && !hasPrograms(zip) && isBounded(zip);
        } catch (ZipException | IllegalArgumentException _) {
            return false; // no archive, or one with names that no program writes
        }
    }

    private static boolean isOf(FileKind kind, ZipFile zip) throws IOException {
        return switch (kind) {
            case DOCX -> isOpenXml(zip, "word/document.xml");
            case XLSX -> isOpenXml(zip, "xl/workbook.xml");
            case ODT, ODS -> kind.mediaType().equals(declared(zip));
            case PDF, PNG, JPEG, WEBP, CSV, TXT -> false;
        };
    }

    private static boolean isOpenXml(ZipFile zip, String main) {
        return zip.getEntry("[Content_Types].xml") != null && zip.getEntry(main) != null;
    }

    private static String declared(ZipFile zip) throws IOException {
        ZipEntry type = zip.getEntry("mimetype");
        if (type == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(type)) {
            return new String(in.readNBytes(NAME_OF_A_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    private static boolean hasPrograms(ZipFile zip) {
        return zip.stream().map(part -> part.getName().toLowerCase(Locale.ROOT)).anyMatch(OfficeFile::isProgram);
    }

    private static boolean isProgram(String part) {
        return part.endsWith("vbaproject.bin")
                || part.startsWith("basic/")
                || part.startsWith("scripts/")
                || part.contains("/activex/")
                || part.contains("/embeddings/oleobject");
    }

    /** Unpacks everything to nowhere and counts, because an archive may lie about the size of its parts. */
    private static boolean isBounded(ZipFile zip) throws IOException {
        if (zip.size() > PARTS) {
            return false;
        }
        Counter counter = new Counter();
        for (ZipEntry part : Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(part)) {
                in.transferTo(counter);
            } catch (Full _) {
                return false;
            }
        }
        return true;
    }

    private static final class Counter extends OutputStream {
        private long left = UNPACKED;

        @Override
        public void write(int value) throws Full {
            take(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws Full {
            take(length);
        }

        private void take(int length) throws Full {
            left -= length;
            if (left < 0) {
                throw new Full();
            }
        }
    }

    private static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
