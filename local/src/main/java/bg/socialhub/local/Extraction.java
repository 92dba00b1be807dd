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
record Extraction(Service service, Path folder) {

    private static final Duration TIME_TO_EXTRACT = Duration.ofSeconds(60);
    private static final int DIGITS_OF_THE_DIGEST = 16;

    /** The extraction of the jar as it is now. */
    static Extraction of(Service service) {
        if (!Files.exists(service.jar())) {
            throw new PartFailed("%s is not built: there is no %s.".formatted(service.module(), service.jar()));
        }
        var services = Folders.create(Checkout.parts().resolve("services"));
        var folder = services.resolve(service.module() + "-" + digest(service.jar()));
        if (!Files.isDirectory(folder)) {
            forgetEarlier(services, service);
            extract(service, folder);
        }
        return new Extraction(service, folder);
    }

    Path jar() {
        return folder.resolve(service.module() + ".jar");
    }

    Path cache() {
        return folder.resolve(service.module() + ".aot");
    }

    String mainClass() {
        try (var opened = new JarFile(jar().toFile())) {
            return opened.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void extract(Service service, Path folder) {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        var log = folder.resolveSibling(service.module() + "-extract.log");
        int code = ChildJvm.named(service.module() + "'s extraction")
                .options("-Xmx64m", "-Djarmode=tools")
                .classPath(service.jar())
                .main("org.springframework.boot.loader.launch.JarLauncher", "extract")
                .arguments("--destination", unfinished.toString())
                .start(log)
                .awaitEnd(TIME_TO_EXTRACT);
        if (code != 0) {
            throw new PartFailed("%s could not be extracted; its log is %s.".formatted(service.module(), log));
        }
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forgetEarlier(Path services, Service service) {
        try (var earlier = Files.newDirectoryStream(services, service.module() + "-*")) {
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
