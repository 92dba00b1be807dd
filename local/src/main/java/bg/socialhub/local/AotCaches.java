package bg.socialhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;

/** Makes the AOT caches that are absent, one after the other, gently and beside a running system, for the next start. */
final class AotCaches {

    private static final Duration TIME_TO_ASSEMBLE = Duration.ofMinutes(5);

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
                .filter(service -> !Files.exists(Extraction.of(service).cache()))
                .toList();
        for (var service : missing) {
            progress.say(
                    "Making the AOT cache of %s (%d of %d)",
                    service.module(), missing.indexOf(service) + 1, missing.size());
            if (!train(service)) {
                return;
            }
        }
        if (!missing.isEmpty()) {
            progress.say("The AOT caches are made: the next start is faster.");
        }
    }

    /** A service starts without a cache that is absent; without one that the JVM refuses too, but says so. */
    static void assertUsed(Site site, Service service) {
        try {
            if (!Files.exists(Extraction.of(service).cache())
                    || Files.readString(site.log(service)).contains("[aot")) {
                throw new PartFailed("%s started without its AOT cache; its log is %s."
                        .formatted(service.module(), site.log(service)));
            }
        } catch (IOException e) {
            throw new PartFailed("The log of %s cannot be read: %s.".formatted(service.module(), e), e);
        }
    }

    /**
     * One more instance starts beside the running ones, because what a whole start does makes the better cache: with that of a
     * mere context, as the Dockerfile makes it, a start takes half as long again.
     *
     * @return false when interrupted
     */
    private boolean train(Service service) {
        var extraction = Extraction.of(service);
        var log = Folders.create(site.data().resolve("logs")).resolve(service.module() + "-training.log");
        var unfinished = extraction.cache().resolveSibling("unfinished.aot");
        try {
            new ServiceStart(site)
                    .recipe(service, extraction)
                    .jvm("-XX:AOTCacheOutput=" + unfinished)
                    .log(log)
                    .gently()
                    .start()
                    .close(TIME_TO_ASSEMBLE);
            Files.move(unfinished, extraction.cache(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (PartDied death) {
            if (death.exitCode() == INTERRUPTED) {
                return false;
            }
            throw death;
        } catch (IOException e) {
            throw new PartFailed(
                    "%s made no AOT cache: %s; its log is %s.".formatted(service.module(), DiskSpace.explain(e), log),
                    e);
        }
    }
}
