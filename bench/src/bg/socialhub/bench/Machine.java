package bg.socialhub.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The machine and the moment to which the figures belong. */
record Machine(String date, double loadAtBegin) {

    static Machine now() {
        return new Machine(
                LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    List<List<String>> rows() {
        return List.of(
                List.of("machine", ""),
                List.of("date", date),
                List.of(
                        "processors",
                        Runtime.getRuntime().availableProcessors() + " × " + told("/proc/cpuinfo", "model name")),
                List.of("memory", memory()),
                List.of("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version")),
                List.of("JDK", System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version")),
                List.of("load average when it began", Report.number(loadAtBegin)));
    }

    private static String memory() {
        long kilobytes = Long.parseLong(told("/proc/meminfo", "MemTotal").split(" ")[0]);
        return "%.1f GiB".formatted(kilobytes / 1024.0 / 1024);
    }

    private static String told(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
