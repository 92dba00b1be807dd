package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.platform.test.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Tries every state with every command, and draws what came of it. */
public final class Machine<S, C> {

    private final Map<String, S> states;
    private final Map<String, C> commands;
    private final BiFunction<S, C, String> outcome;

    public Machine(Map<String, S> states, Map<String, C> commands, BiFunction<S, C, String> outcome) {
        this.states = states;
        this.commands = commands;
        this.outcome = outcome;
    }

    /** One line per state: the commands that lead somewhere and where; every other one is a named refusal. */
    public Set<String> transitions(Class<? extends RuntimeException> refusals) {
        Set<String> lines = new LinkedHashSet<>();
        states.forEach((state, fixture) -> commands.forEach((name, command) -> {
            try {
                String next = outcome.apply(fixture, command);
                if (!next.equals("unchanged")) {
                    lines.add("    %s --> %s : %s".formatted(state, next, name));
                }
            } catch (RuntimeException refusal) {
                assertThat(refusal).as(state + " x " + name).isInstanceOf(refusals);
            }
        }));
        return lines;
    }

    /** Asserts that the README shows exactly this diagram under its name; the failure shows the one to paste. */
    public static void assertDrawn(String name, Set<String> transitions) {
        Path readme = Contracts.root().resolve("events-service/README.md");
        String diagram =
                "```mermaid\n%%%% %s\nstateDiagram-v2\n%s\n```".formatted(name, String.join("\n", transitions));
        try {
            assertThat(Files.readString(readme)).contains(diagram);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
