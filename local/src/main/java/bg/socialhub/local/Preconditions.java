package bg.socialhub.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** What must hold before anything is started, each with its own sentence. */
final class Preconditions {

    private static final long BYTES_NEEDED = 1L << 30;

    private Preconditions() {}

    /** Checks the site and takes it; the lock goes with the JVM. */
    static FileLock take(Site site) {
        Folders.create(site.data().resolve("logs"));
        var lock = lock(site);
        checkDisk(site);
        checkPorts(site);
        return lock;
    }

    static void checkDisk(Site site) {
        checkDisk(Folders.create(site.data()), BYTES_NEEDED);
    }

    static void checkDisk(Path data, long bytesNeeded) {
        long free = DiskSpace.freeAt(data);
        if (free < bytesNeeded) {
            throw new PartFailed("The disk is full: %s has %d MB left and the system needs %d MB."
                    .formatted(data, free >> 20, bytesNeeded >> 20));
        }
    }

    static void checkPorts(Site site) {
        site.ports().forEach((port, part) -> {
            if (Ports.isTaken(port)) {
                var holder = PortHolder.of(port).orElse("another process");
                throw new PartFailed("Port %d, which %s needs, is taken by %s; its log would be in %s."
                        .formatted(port, part, holder, site.data().resolve("logs")));
            }
        });
    }

    private static FileLock lock(Site site) {
        var file = site.data().resolve("run.lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new PartFailed("The system already runs on the data in %s.".formatted(site.data()));
            }
            return lock;
        } catch (IOException e) {
            throw new PartFailed("The data in %s cannot be used: %s.".formatted(site.data(), DiskSpace.explain(e)), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
