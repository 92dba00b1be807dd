package bg.socialhub.local;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;

/** A jar of {@link ChildMain} alone: an AOT cache accepts no folder on its class path and no jar that changes. */
final class ChildJar {

    private static final String ENTRY = ChildMain.class.getName().replace('.', '/') + ".class";

    private ChildJar() {}

    static Path path() {
        try {
            var bytes = classBytes();
            var jar = Checkout.parts().resolve("child-%s.jar".formatted(checksum(bytes)));
            if (!Files.exists(jar)) {
                write(jar, bytes);
            }
            return jar;
        } catch (IOException e) {
            throw new PartFailed("The folder of the parts cannot be written: %s.".formatted(DiskSpace.explain(e)), e);
        }
    }

    private static byte[] classBytes() throws IOException {
        try (var in = ChildMain.class.getResourceAsStream("/" + ENTRY)) {
            if (in == null) {
                throw new IllegalStateException("no " + ENTRY);
            }
            return in.readAllBytes();
        }
    }

    /** Written beside and linked into place, so that of several JVMs the first one's jar stays. */
    private static void write(Path jar, byte[] bytes) throws IOException {
        Files.createDirectories(jar.getParent());
        var unfinished = Files.createTempFile(jar.getParent(), "child-", ".unfinished");
        try (var out = new JarOutputStream(Files.newOutputStream(unfinished))) {
            out.putNextEntry(new JarEntry(ENTRY));
            out.write(bytes);
        }
        try {
            Files.createLink(jar, unfinished);
        } catch (FileAlreadyExistsException e) {
            // because another JVM was faster, and its jar says the same
        } finally {
            Files.delete(unfinished);
        }
    }

    private static String checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
