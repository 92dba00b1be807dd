package bg.socialhub.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command itself in a terminal of its own, where the interrupt character reaches every process of the group. */
@Timeout(180)
class RunIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String INTERRUPT = "\u0003";

    @TempDir
    Path data;

    private Path screen;

    @BeforeEach
    void chooseScreen() {
        screen = data.resolveSibling(data.getFileName() + ".screen");
    }

    @Test
    void theInterruptCharacterEndsAStartWithAllItsChildren() throws Exception {
        var terminal = runInATerminal();
        var children = childrenOf(terminal);

        type(terminal, INTERRUPT);

        assertThat(terminal.waitFor()).isEqualTo(130);
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(screen))
                .contains("Stopped.")
                .doesNotContain("died")
                .doesNotContain("Exception");
    }

    @Test
    void aSecondInterruptChangesNothing() throws Exception {
        var terminal = runInATerminal();
        var children = childrenOf(terminal);

        type(terminal, INTERRUPT);
        type(terminal, INTERRUPT);

        assertThat(terminal.waitFor()).isEqualTo(130);
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(screen)).containsOnlyOnce("Stopped.");
    }

    @Test
    void aRequestToTerminateEndsAStartWithAllItsChildren() throws Exception {
        var run = begin(hub());
        var children = childrenOf(run);

        run.destroy();

        assertThat(run.waitFor()).isEqualTo(143);
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    private Process runInATerminal() throws IOException {
        // because whoever is started in the background ignores interrupts, and so would its children
        return begin(
                "env",
                "--default-signal=INT",
                "script",
                "--quiet",
                "--return",
                "--flush",
                "--command",
                hub(),
                "/dev/null");
    }

    private static String hub() {
        return Checkout.root().resolve("local/bin/hub") + " run";
    }

    private Process begin(String... command) throws IOException {
        var words = command.length == 1 ? List.of(command[0].split(" ")) : List.of(command);
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(screen.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SOCIALHUB_BESIDE", data.toString());
        return builder.start();
    }

    /** The JVMs of the parts, as soon as there is one. */
    private List<ProcessHandle> childrenOf(Process run) {
        await().atMost(PATIENCE).until(() -> !parts(run).isEmpty());
        return parts(run);
    }

    private static List<ProcessHandle> parts(Process run) {
        return run.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(ChildMain.class.getName()))
                .toList();
    }

    private static void type(Process terminal, String text) throws IOException {
        terminal.outputWriter().append(text).flush();
    }
}
