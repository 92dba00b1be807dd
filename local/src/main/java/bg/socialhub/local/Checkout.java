package bg.socialhub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folders of this checkout that the parts need. */
final class Checkout {

    private Checkout() {}

    /** The system property {@code socialhub.root}, or the nearest folder above that holds the house. */
    static Path root() {
        var given = System.getProperty("socialhub.root");
        if (given != null) {
            return Path.of(given);
        }
        var here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("local/pom.xml")))
                .findFirst()
                .orElseThrow(
                        () -> new PartFailed("No checkout of the Social Economy Hub is at or above " + here + "."));
    }

    /** What is fetched and built once and shared by every run and test. */
    static Path parts() {
        return root().resolve("local/.parts");
    }

    /** The class path of the embedded servers, copied here by Maven. */
    static Path libraries() {
        var folder = root().resolve("local/target/lib");
        if (!Files.isDirectory(folder)) {
            throw new PartFailed("The embedded servers are not fetched yet: run mvn -pl local package first.");
        }
        return folder.resolve("*");
    }

    /** The classes of this module, as a folder or as a jar. */
    static Path classes() {
        try {
            return Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new folder for a part of a test: under the module's target, so that logs outlive the test. */
    static Path scratch(String name) {
        try {
            var target = Path.of("target").toAbsolutePath();
            var parent =
                    Files.isDirectory(target) ? target.resolve("parts") : Path.of(System.getProperty("java.io.tmpdir"));
            Files.createDirectories(parent);
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
