package bg.socialhub.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.local.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The context comes up where no other part of the system answers, so that an image can make its AOT cache. */
class TrainingIT {

    private static final long MOST_SECONDS = 120;

    @Test
    void needsNoStoreAndNoIdentityServer() throws IOException, InterruptedException {
        String nobody = "127.0.0.1:" + Ports.free();
        var java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dspring.context.exit=onRefresh",
                "-jar",
                Path.of(System.getProperty("socialhub.root"), "portal/target/portal.jar")
                        .toString());
        java.environment().put("MONGODB_URI", "mongodb://" + nobody + "/portal");
        java.environment().put("IDENTITY_ISSUER", "http://" + nobody + "/realms/socialhub");
        java.environment().put("PORTAL_CLIENT_SECRET", "training");
        java.environment().put("PORTAL_SESSION_KEY", TwoPortals.KEY);
        Process training = java.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "training.log").toFile())
                .start();
        try {
            assertThat(training.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(training.exitValue())
                    .as("see portal/target/training.log")
                    .isZero();
        } finally {
            training.destroyForcibly();
        }
    }
}
