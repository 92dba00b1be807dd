package bg.socialhub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.platform.test.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** A state diagram that a transition matrix draws; the README shows it, and {@code -Ddiagrams.write=true} renews it there. */
public final class Diagram {

    private static final Path README = Contracts.root().resolve("hub-service/README.md");

    private final String name;
    private final Set<String> arrows = new TreeSet<>();

    public Diagram(String name) {
        this.name = name;
    }

    public void arrow(String from, String to, String label) {
        arrows.add("    " + from + " --> " + to + ": " + label);
    }

    public void assertShownInReadme() {
        String block = "<!-- %s -->\n```mermaid\nstateDiagram-v2\n%s\n```\n".formatted(name, String.join("\n", arrows));
        String readme = read();
        if (Boolean.getBoolean("diagrams.write")) {
            readme = readme.replaceFirst("<!-- " + name + " -->\n(```mermaid\n(?s:.*?)```\n)?", block);
            write(readme);
        }
        assertThat(readme).contains(block);
    }

    private static String read() {
        try {
            return Files.readString(README);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String readme) {
        try {
            Files.writeString(README, readme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
