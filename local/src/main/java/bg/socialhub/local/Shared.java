package bg.socialhub.local;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One part for the whole JVM: started at first use, closed when the JVM ends. */
final class Shared<P extends Part> {

    private final Supplier<P> start;
    private @Nullable P part;

    Shared(Supplier<P> start) {
        this.start = start;
    }

    synchronized P get() {
        if (part == null || !part.isAlive()) {
            var started = start.get();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(started::close));
            part = started;
        }
        return part;
    }
}
