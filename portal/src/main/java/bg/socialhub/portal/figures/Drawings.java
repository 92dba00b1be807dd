package bg.socialhub.portal.figures;

import bg.socialhub.portal.figures.Panel.Bar;
import bg.socialhub.portal.figures.Panel.Cell;
import bg.socialhub.portal.figures.Panel.Graph;
import bg.socialhub.portal.figures.Panel.Head;
import bg.socialhub.portal.figures.Panel.Line;
import bg.socialhub.portal.gateway.CentreFiguresApi.Row;
import bg.socialhub.portal.gateway.CentreFiguresApi.Table;
import bg.socialhub.portal.gateway.CentreFiguresApi.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Charts of a table whose rows are months, and bars of one line of any table. */
record Drawings(Table table, YearMonth now, Locale language) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** All columns of a month together. */
    Graph total(String name) {
        return graph("all", name, values(row -> add(row.values())));
    }

    /** One column; a month without a number has none to draw. */
    Graph column(String name, int column) {
        return graph(String.valueOf(column), name, values(row -> number(row, column)));
    }

    /** A chart for every column, the last one first, all with the same height for the same value. */
    List<Graph> each(List<Head> heads) {
        BigDecimal top = Chart.top(table.rows().stream()
                .flatMap(row -> row.values().stream())
                .map(Drawings::shown)
                .toList());
        return IntStream.range(0, heads.size())
                .mapToObj(i -> heads.size() - 1 - i)
                .map(i -> graph(String.valueOf(i), heads.get(i).name(), values(row -> number(row, i)), top, null, null))
                .toList();
    }

    /** How many hundredths one column is of another. */
    Graph share(String name, int part, int whole) {
        List<BigDecimal> shares = values(row -> percent(number(row, part), number(row, whole)));
        BigDecimal done = values(row -> number(row, part)).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = values(row -> number(row, whole)).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return graph(String.valueOf(part), name, shares, HUNDRED, done, all);
    }

    static List<Cell> cells(Row row) {
        return row.values().stream()
                .map(value -> new Cell(value.number(), value.hidden(), false))
                .toList();
    }

    /** What is shown of it in all; of what is hidden it is only told that there is more. */
    static Cell sum(List<Cell> cells) {
        BigDecimal sum =
                cells.stream().map(Cell::number).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean least = cells.stream().anyMatch(Cell::hidden);
        return least && sum.signum() == 0 ? new Cell(null, true, false) : new Cell(sum, false, least);
    }

    /** A bar for every column but that of the whole. */
    static List<Bar> bars(List<Head> heads, @Nullable Line line) {
        if (line == null) {
            return List.of();
        }
        BigDecimal most = line.cells().stream()
                .map(cell -> Objects.requireNonNullElse(cell.number(), BigDecimal.ZERO))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        List<Integer> parts = IntStream.range(0, heads.size())
                .filter(i -> !"ALL".equals(heads.get(i).code()))
                .boxed()
                .toList();
        return parts.stream()
                .map(i -> new Bar(
                        heads.get(i).name(),
                        line.cells().get(i),
                        percent(Objects.requireNonNullElse(line.cells().get(i).number(), BigDecimal.ZERO), most)
                                .longValue()))
                .toList();
    }

    private Graph graph(String id, String name, List<BigDecimal> values) {
        return graph(id, name, values, Chart.top(values), null, null);
    }

    private Graph graph(
            String id,
            String name,
            List<BigDecimal> values,
            BigDecimal top,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole) {
        List<YearMonth> months =
                table.rows().stream().map(row -> YearMonth.parse(row.code())).toList();
        Chart chart = Chart.of(months, values, top, now, language);
        return new Graph(table.code() + "-" + id, name, chart, part, whole);
    }

    private List<BigDecimal> values(Function<Row, BigDecimal> value) {
        return table.rows().stream().map(value).toList();
    }

    private static BigDecimal add(List<Value> values) {
        return values.stream().map(Drawings::shown).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Row row, int column) {
        return shown(row.values().get(column));
    }

    private static BigDecimal shown(Value value) {
        return Objects.requireNonNullElse(value.number(), BigDecimal.ZERO);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP);
    }
}
