package bg.socialhub.local;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A command from outside, for example a browser's tests, that is told where a running system is. */
final class Visit {

    private Visit() {}

    /** Runs the command in the checkout with its output on ours; anything but exit code 0 is a {@link PartFailed}. */
    static void pay(Site site, List<String> command, Progress progress) {
        if (command.isEmpty()) {
            return;
        }
        var words = String.join(" ", command);
        progress.say("Running %s", words);
        try {
            var builder = new ProcessBuilder(command)
                    .directory(Checkout.root().toFile())
                    .inheritIO();
            builder.environment().putAll(addresses(site));
            int code = awaitEnd(builder.start());
            if (code != 0) {
                throw new PartFailed("%s failed (exit code %d).".formatted(words, code));
            }
        } catch (IOException e) {
            throw new PartFailed("%s could not be started: %s.".formatted(words, e.getMessage()), e);
        }
    }

    private static Map<String, String> addresses(Site site) {
        return Map.of(
                "SOCIALHUB_GATEWAY_URL", site.address(Service.GATEWAY),
                "SOCIALHUB_ISSUER", site.issuer(),
                "SOCIALHUB_KAFKA", site.bootstrapServers(),
                "SOCIALHUB_STORE", "mongodb://127.0.0.1:" + site.mongo());
    }

    private static int awaitEnd(Process process) {
        var end = Thread.ofPlatform().unstarted(() -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
        Runtime.getRuntime().addShutdownHook(end);
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("The visit was interrupted.", e);
        } finally {
            end.run();
        }
    }
}
