package bg.socialhub.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Linux tells of its processes. */
final class Kernel {

    private static final double MICROS_PER_TICK = 10_000;
    private static final int STATE_FIELD = 3;
    private static final int USER_TIME_FIELD = 14;
    private static final int SYSTEM_TIME_FIELD = 15;

    private Kernel() {}

    /** Resident memory in MiB: all of it, and with shared pages divided among those who share them. */
    record Memory(double resident, double proportional) {

        Memory plus(Memory other) {
            return new Memory(resident + other.resident, proportional + other.proportional);
        }
    }

    /** Processor time in microseconds, of the user's code and of the kernel's on its behalf. */
    static double cpu(Collection<Long> pids) {
        return pids.stream().mapToDouble(Kernel::cpu).sum();
    }

    private static double cpu(long pid) {
        var stat = read(pid, "stat");
        // because the second field is a name in parentheses, which may hold spaces
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[USER_TIME_FIELD - STATE_FIELD])
                + Long.parseLong(fields[SYSTEM_TIME_FIELD - STATE_FIELD]);
        return ticks * MICROS_PER_TICK;
    }

    static Memory memory(long pid) {
        var kilobytes = read(pid, "smaps_rollup")
                .lines()
                .skip(1)
                .map(line -> line.split(":? +"))
                .collect(Collectors.toMap(words -> words[0], words -> Double.parseDouble(words[1]), (a, _) -> a));
        return new Memory(kilobytes.getOrDefault("Rss", 0.0) / 1024, kilobytes.getOrDefault("Pss", 0.0) / 1024);
    }

    static List<String> commandLine(long pid) {
        return List.of(read(pid, "cmdline").split("\0"));
    }

    static Map<String, String> environment(long pid) {
        return Arrays.stream(read(pid, "environ").split("\0"))
                .map(variable -> variable.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, _) -> a));
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), file));
        } catch (IOException e) {
            throw new MeasureFailed("Process %d tells nothing of itself any more.".formatted(pid), e);
        }
    }
}
