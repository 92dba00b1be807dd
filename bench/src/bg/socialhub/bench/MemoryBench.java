package bg.socialhub.bench;

import static bg.socialhub.bench.Report.number;

import bg.socialhub.bench.Kernel.Memory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Resident memory of every process of the system, soon after its start and again after the load. */
final class MemoryBench {

    private static final double AIM_IN_MEBIBYTES = 3 * 1024;
    private static final long MILLIS_TO_SETTLE = 5_000;

    private final Stack stack;
    private final Map<String, Memory> afterStart;

    private MemoryBench(Stack stack) {
        this.stack = stack;
        this.afterStart = look(stack);
    }

    /** Takes the first look. */
    static MemoryBench begin(Stack stack) {
        return new MemoryBench(stack);
    }

    /** Takes the second look and tells of both. */
    void end(Report report, boolean loaded) {
        var now = look(stack);
        report.section("Resident memory");
        report.say("In MiB. RSS counts a shared page in every process that has it; PSS divides it among them."
                + (loaded ? "" : " This run had no load between the two looks."));
        report.table(rows(now));
        var sum = sum(now);
        report.figure(
                "resident memory of all processes, MiB",
                number(sum.resident()),
                number(sum(afterStart).resident()) + " after the start",
                number(sum.resident() / sum(afterStart).resident()),
                "< 3,072 MiB",
                sum.resident() < AIM_IN_MEBIBYTES);
    }

    private List<List<String>> rows(Map<String, Memory> now) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("process", "RSS after start", "RSS after load", "PSS after start", "PSS after load"));
        afterStart.forEach((name, before) -> rows.add(row(name, before, now.getOrDefault(name, before))));
        rows.add(row("all", sum(afterStart), sum(now)));
        return rows;
    }

    private static List<String> row(String name, Memory before, Memory after) {
        return List.of(
                name,
                number(before.resident()),
                number(after.resident()),
                number(before.proportional()),
                number(after.proportional()));
    }

    private static Map<String, Memory> look(Stack stack) {
        Pause.millis(MILLIS_TO_SETTLE);
        var memory = new LinkedHashMap<String, Memory>();
        stack.members().forEach(member -> memory.put(member.name(), Kernel.memory(member.pid())));
        return memory;
    }

    private static Memory sum(Map<String, Memory> memory) {
        return memory.values().stream().reduce(new Memory(0, 0), Memory::plus);
    }
}
