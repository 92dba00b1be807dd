package bg.socialhub.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFailuresIT {

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsToldWithItsPartAndItsHolder() throws IOException {
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var site = new Site(folder, holder.getLocalPort(), Ports.free(), Ports.free(), Map.of());

            assertThatExceptionOfType(PartFailed.class)
                    .isThrownBy(() -> Preconditions.checkPorts(site))
                    .withMessageContainingAll(
                            "Port " + holder.getLocalPort(),
                            "MongoDB",
                            "process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aFullDiskIsToldBeforeAnythingStarts() {
        assertThatExceptionOfType(PartFailed.class)
                .isThrownBy(() -> Preconditions.checkDisk(folder, Long.MAX_VALUE))
                .withMessageStartingWith("The disk is full");
    }

    @Test
    void aSecondRunOnTheSameDataIsRefused() throws IOException {
        var site = Site.beside(folder);
        try (var lock = Preconditions.take(site)) {
            assertThat(lock.isValid()).isTrue();
            assertThatExceptionOfType(PartFailed.class)
                    .isThrownBy(() -> Preconditions.take(site))
                    .withMessageContaining("already runs");
        }
    }

    @Test
    void aChildThatDiesWhileStartingIsToldWithItsLog() {
        var log = folder.resolve("broken.log");
        var child = ChildJvm.named("Broken").main("no.such.Main").start(log);

        assertThatExceptionOfType(PartFailed.class)
                .isThrownBy(() -> child.awaitReady(Duration.ofSeconds(30), () -> false))
                .withMessageContainingAll("Broken died while starting", log.toString());
    }

    @Test
    void aChildThatMetAFullDiskSaysSo() throws IOException {
        var log = Files.writeString(folder.resolve("full.log"), "java.io.IOException: No space left on device\n");

        assertThat(DiskSpace.isToldBy(log)).isTrue();
    }

    @Test
    void aSilentChildIsEnded() {
        var child = ChildJvm.named("Silent")
                .classPath(Path.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)[0]))
                .main(Silent.class.getName())
                .start(folder.resolve("silent.log"));

        assertThatExceptionOfType(PartFailed.class)
                .isThrownBy(() -> child.awaitReady(Duration.ofSeconds(2), () -> false))
                .withMessageStartingWith("Silent was not ready after 2 seconds");
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aMissingJdkIsToldByTheMakefile() throws Exception {
        var builder = new ProcessBuilder(
                "sh", Checkout.root().resolve("local/bin/jdk25").toString());
        builder.environment().put("JDK_FOLDERS", folder.toString());
        builder.environment().remove("JAVA_HOME");
        var script = builder.start();

        assertThat(script.waitFor()).isOne();
        assertThat(new String(script.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("There is no JDK 25");
    }

    /** Never gets ready. */
    static final class Silent {

        private Silent() {}

        public static void main(String[] args) throws InterruptedException {
            Thread.currentThread().join();
        }
    }
}
