package bg.socialhub.portal.advice.plan;

import bg.socialhub.portal.advice.Blank;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.PlansApi.Milestone;
import bg.socialhub.portal.gateway.PlansApi.Open;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its centre types it; a row of milestones that is left empty is none.
 *
 * @param texts what is to be reached, row by row
 * @param dues until which day, row by row
 */
record PlanForm(
        @Nullable Long version,
        List<String> solutions,
        List<String> texts,
        List<String> dues,
        @Nullable String key) {

    private static final int ROWS = 5;
    private static final int FREE_ROWS = 3;
    private static final int MOST_ROWS = 30;

    PlanForm(
            @Nullable Long version,
            @Nullable List<String> solutions,
            @Nullable List<String> texts,
            @Nullable List<String> dues,
            @Nullable String key) {
        int sent = Math.max(size(texts), size(dues));
        int rows = Math.clamp(sent, ROWS, MOST_ROWS);
        this.version = version;
        this.solutions = solutions == null
                ? List.of()
                : solutions.stream().filter(Objects::nonNull).toList();
        this.texts = filled(texts, rows);
        this.dues = filled(dues, rows);
        this.key = key;
    }

    static PlanForm empty() {
        return new PlanForm(null, null, null, null, null);
    }

    static PlanForm of(Plan plan) {
        List<Milestone> open =
                plan.milestones().stream().filter(one -> !one.isDone()).toList();
        Stream<String> free = Stream.generate(() -> "").limit(FREE_ROWS);
        return new PlanForm(
                plan.version(),
                plan.solutions(),
                Stream.concat(open.stream().map(Milestone::text), free).toList(),
                open.stream().map(one -> one.due().toString()).toList(),
                null);
    }

    public boolean has(String solution) {
        return solutions.contains(solution);
    }

    public String text(int row) {
        return texts.get(row);
    }

    public String due(int row) {
        return dues.get(row);
    }

    public int rows() {
        return texts.size();
    }

    String match() {
        return IfMatch.of(version == null ? 0 : version);
    }

    /** The rows in which something stands, from 0. */
    List<Integer> filled() {
        return IntStream.range(0, rows())
                .filter(row -> !Blank.is(text(row)) || !Blank.is(due(row)))
                .boxed()
                .toList();
    }

    List<Open> milestones() {
        return filled().stream()
                .map(row ->
                        new Open(Blank.toNull(text(row)), Blank.day(due(row)).orElse(null)))
                .toList();
    }

    private static int size(@Nullable List<String> sent) {
        return sent == null ? 0 : sent.size();
    }

    private static List<String> filled(@Nullable List<String> sent, int rows) {
        var filled = new ArrayList<String>();
        for (int row = 0; row < rows; row++) {
            String text = sent != null && row < sent.size() ? sent.get(row) : null;
            filled.add(text == null ? "" : text);
        }
        return List.copyOf(filled);
    }
}
