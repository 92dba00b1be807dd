package bg.socialhub.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was measured, as Markdown that also reads well on a terminal: first the figures with an aim, then everything. */
final class Report {

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private final StringBuilder details = new StringBuilder();
    private final List<List<String>> figures = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
        figures.add(List.of("figure", "measured", "beside", "ratio", "aim", "met"));
    }

    /** Tells the person at the terminal what is going on; it is no part of the result. */
    void progress(String what, Object... args) {
        out.printf("[%4d s] %s%n", (System.nanoTime() - begin) / 1_000_000_000, what.formatted(args));
    }

    void section(String title) {
        add("\n## " + title + "\n\n");
    }

    void say(String text) {
        add(text.strip() + "\n\n");
    }

    /** The first row is the header. */
    void table(List<List<String>> rows) {
        add(align(rows) + "\n");
    }

    /** One line of the summary; whoever has no aim says so. */
    void figure(String name, String measured, String beside, String ratio, String aim, Boolean... met) {
        var verdict = met.length == 0 ? "" : met[0] ? "yes" : "NO";
        figures.add(List.of(name, measured, beside, ratio, aim, verdict));
    }

    private void add(String text) {
        details.append(text);
        out.print(text);
    }

    /** Prints the summary and, after a complete run, writes the file. */
    void close(Machine machine, boolean complete) {
        var summary = align(figures);
        out.printf("%n%s%n", summary);
        if (complete) {
            write(Path.of("RESULTS.md"), """
                # Results

                Written by `make bench`; [README.md](README.md) tells what each figure means. Look at ratios first: both sides of a
                ratio were measured in the same run, and absolute figures belong to this machine.

                %s
                %s%s\
                """.formatted(align(machine.rows()), summary, details));
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new MeasureFailed("bench/" + file + " cannot be written.", e);
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String align(List<List<String>> rows) {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
        lines.add(
                1,
                "|"
                        + IntStream.of(widths)
                                .mapToObj(width -> "-".repeat(width + 2) + "|")
                                .collect(Collectors.joining()));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> " " + row.get(column)
                        + " ".repeat(widths[column] - row.get(column).length()) + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }
}
