package bg.socialhub.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A checkout made of links to the real one, with data, extracted jars and AOT caches of its own: {@code make run} in it is
 * the real one and touches nobody's data. Files are copied with their times, so that the build sees that nothing changed.
 */
record Checkout(Path folder) {

    private static final Set<String> APART = Set.of(".git", ".mvn", "bench", "local");

    static Checkout linkedTo(Path root) {
        var folder = Path.of("target", "checkout").toAbsolutePath();
        try {
            Files.createDirectories(folder.resolve("local/.parts"));
            deleteTree(folder.resolve("local/data"));
            mirror(root, folder, name -> !APART.contains(name));
            mirror(
                    root.resolve("local"),
                    folder.resolve("local"),
                    name -> !Set.of(".parts", "data").contains(name));
            if (Files.isDirectory(root.resolve("local/.parts"))) {
                mirror(
                        root.resolve("local/.parts"),
                        folder.resolve("local/.parts"),
                        name -> name.startsWith("keycloak"));
            }
            var settings = Files.createDirectories(folder.resolve(".mvn"));
            mirror(root.resolve(".mvn"), settings, _ -> true);
            Files.setLastModifiedTime(settings, Files.getLastModifiedTime(root.resolve(".mvn")));
            return new Checkout(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command of the checkout to its end. */
    void run(String... command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            if (builder.start().waitFor() != 0) {
                throw new MeasureFailed("%s failed.", String.join(" ", command));
            }
        } catch (IOException | InterruptedException e) {
            throw new MeasureFailed("%s could not be run.".formatted(String.join(" ", command)), e);
        }
    }

    private static void mirror(Path from, Path to, Predicate<String> wanted) throws IOException {
        try (var entries = Files.newDirectoryStream(
                from, entry -> wanted.test(entry.getFileName().toString()))) {
            for (var entry : entries) {
                mirror(entry, to.resolve(entry.getFileName()));
            }
        }
    }

    private static void mirror(Path entry, Path target) throws IOException {
        if (Files.isRegularFile(entry)) {
            Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        } else if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.createSymbolicLink(target, entry);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
