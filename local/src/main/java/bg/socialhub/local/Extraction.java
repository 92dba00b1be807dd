package bg.socialhub.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** A Boot jar laid out beside its libraries, with the AOT cache of a training run; renewed when the jar's bytes change. */
record Extraction(String module, Path folder) {

    private static final Duration TIME_TO_EXTRACT = Duration.ofSeconds(60);
    private static final int DIGITS_OF_THE_DIGEST = 16;

    /** The extraction of a service's jar as it is now, among the checkout's parts. */
    static Extraction of(Service service) {
        return of(service.jar(), Checkout.parts().resolve("services"));
    }

    /** The extraction of a jar as it is now, beside the jar. */
    static Extraction beside(Path jar) {
        return of(jar, jar.resolveSibling("extracted"));
    }

    private static synchronized Extraction of(Path jar, Path extractions) {
        String module = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        if (!Files.exists(jar)) {
            throw new PartFailed("%s is not built: there is no %s.".formatted(module, jar));
        }
        var folder = Folders.create(extractions).resolve(module + "-" + digest(jar));
        if (!Files.isDirectory(folder)) {
            forgetEarlier(extractions, module);
            extract(jar, module, folder);
        }
        return new Extraction(module, folder);
    }

    Path jar() {
        return folder.resolve(module + ".jar");
    }

    Path cache() {
        return folder.resolve(module + ".aot");
    }

    String mainClass() {
        try (var opened = new JarFile(jar().toFile())) {
            return opened.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void extract(Path jar, String module, Path folder) {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        var log = folder.resolveSibling(module + "-extract.log");
        int code = ChildJvm.named(module + "'s extraction")
                .options("-Xmx64m", "-Djarmode=tools")
                .classPath(jar)
                .main("org.springframework.boot.loader.launch.JarLauncher", "extract")
                .arguments("--destination", unfinished.toString())
                .start(log)
                .awaitEnd(TIME_TO_EXTRACT);
        if (code != 0) {
            throw new PartFailed("%s could not be extracted; its log is %s.".formatted(module, log));
        }
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forgetEarlier(Path extractions, String module) {
        try (var earlier = Files.newDirectoryStream(extractions, module + "-*")) {
            earlier.forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path jar) {
        try (var in = new DigestInputStream(Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, DIGITS_OF_THE_DIGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
