package bg.socialhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, as far as Linux tells this user. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** The process in words, such as {@code java (process 4711)}. */
    static Optional<String> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> inode(Path.of(table), port).stream())
                .flatMap(inode -> ProcessHandle.allProcesses().filter(process -> holds(process, inode)))
                .map(PortHolder::inWords)
                .findFirst();
    }

    private static Optional<String> inode(Path table, int port) {
        try (var lines = Files.lines(table)) {
            return lines.map(line -> line.trim().split("\\s+"))
                    .filter(columns -> columns[1].endsWith(":%04X".formatted(port)) && columns[3].equals(LISTENING))
                    .map(columns -> columns[9])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(ProcessHandle process, String inode) {
        try (var descriptors = Files.list(Path.of("/proc/%d/fd".formatted(process.pid())))) {
            return descriptors.anyMatch(descriptor -> pointsTo(descriptor, "socket:[" + inode + "]"));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean pointsTo(Path descriptor, String target) {
        try {
            return Files.readSymbolicLink(descriptor).toString().equals(target);
        } catch (IOException e) {
            return false;
        }
    }

    private static String inWords(ProcessHandle process) {
        var program = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("a process");
        return "%s (process %d)".formatted(program, process.pid());
    }
}
