package bg.socialhub.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.platform.test.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;

/** The state diagrams in the README, which the transition tests hold against the code. */
public final class Diagram {

    private Diagram() {}

    /** The README shows exactly these transitions, each as {@code FROM --> TO: command}. */
    public static void assertInReadme(Collection<String> transitions) {
        String diagram = "```mermaid\nstateDiagram-v2\n    " + String.join("\n    ", transitions) + "\n```";
        try {
            assertThat(Files.readString(Contracts.root().resolve("marketplace-service/README.md")))
                    .contains(diagram);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
