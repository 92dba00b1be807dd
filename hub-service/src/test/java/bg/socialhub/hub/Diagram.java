package bg.socialhub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.platform.test.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** A state diagram that a transition matrix draws; docs/states.md shows it, and {@code -Ddiagrams.write=true} renews it there. */
public final class Diagram {

    private static final Path STATES = Contracts.root().resolve("hub-service/docs/states.md");

    private final String name;
    private final Set<String> arrows = new TreeSet<>();

    public Diagram(String name) {
        this.name = name;
    }

    public void arrow(String from, String to, String label) {
        arrows.add("    " + from + " --> " + to + ": " + label);
    }

    public void assertShown() {
        String block = "<!-- %s -->\n```mermaid\nstateDiagram-v2\n%s\n```\n".formatted(name, String.join("\n", arrows));
        String states = read();
        if (Boolean.getBoolean("diagrams.write")) {
            states = states.replaceFirst("<!-- " + name + " -->\n(```mermaid\n(?s:.*?)```\n)?", block);
            write(states);
        }
        assertThat(states).contains(block);
    }

    private static String read() {
        try {
            return Files.readString(STATES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String states) {
        try {
            Files.writeString(STATES, states);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
