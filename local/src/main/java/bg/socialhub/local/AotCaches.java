package bg.socialhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;

/** Makes the AOT caches that are absent, one after the other and gently, so that the next start is a fast one. */
final class AotCaches {

    private static final Duration TIME_TO_TRAIN = Duration.ofMinutes(10);

    /** The exit code after the interrupt character, which also reaches a JVM that does not yet ignore it. */
    private static final int INTERRUPTED = 130;

    private final Site site;
    private final Progress progress;

    AotCaches(Site site, Progress progress) {
        this.site = site;
        this.progress = progress;
    }

    void make(Service... services) {
        var missing = Arrays.stream(services)
                .map(Extraction::of)
                .filter(extraction -> !Files.exists(extraction.cache()))
                .toList();
        for (var extraction : missing) {
            progress.say(
                    "Making the AOT cache of %s (%d of %d)",
                    extraction.service().module(), missing.indexOf(extraction) + 1, missing.size());
            if (!train(extraction)) {
                return;
            }
        }
        if (!missing.isEmpty()) {
            progress.say("The AOT caches are made: the next start is faster.");
        }
    }

    /** The JVM starts without a cache that it refuses, but says so. */
    static void assertUsed(Site site, Service service) {
        try {
            if (Files.readString(site.log(service)).contains("[aot")) {
                throw new PartFailed(
                        "%s refused its AOT cache; its log is %s.".formatted(service.module(), site.log(service)));
            }
        } catch (IOException e) {
            throw new PartFailed("The log of %s cannot be read: %s.".formatted(service.module(), e), e);
        }
    }

    /** As the Dockerfile does it: the context is made and nothing is run, so no other part is needed. False when interrupted. */
    private boolean train(Extraction extraction) {
        var name = extraction.service().module() + "'s training";
        var log = Folders.create(site.data().resolve("logs"))
                .resolve(extraction.service().module() + "-training.log");
        var unfinished = extraction.cache().resolveSibling("unfinished.aot");
        int code = new ServiceStart(site)
                .recipe(extraction)
                .jvm("-XX:AOTCacheOutput=" + unfinished, "-Dspring.context.exit=onRefresh")
                .log(log)
                .gently()
                .launch()
                .awaitEnd(TIME_TO_TRAIN);
        if (code == INTERRUPTED) {
            return false;
        }
        if (code != 0 || !Files.exists(unfinished)) {
            throw new PartFailed("%s failed (exit code %d); its log is %s.".formatted(name, code, log));
        }
        try {
            Files.move(unfinished, extraction.cache(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new PartFailed("%s failed: %s.".formatted(name, DiskSpace.explain(e)), e);
        }
    }
}
