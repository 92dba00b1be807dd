package bg.socialhub.portal.figures;

import bg.socialhub.portal.figures.Panel.Cell;
import bg.socialhub.portal.figures.Panel.Graph;
import bg.socialhub.portal.figures.Panel.Head;
import bg.socialhub.portal.figures.Panel.Line;
import bg.socialhub.portal.gateway.CentreFiguresApi.Column;
import bg.socialhub.portal.gateway.CentreFiguresApi.Row;
import bg.socialhub.portal.gateway.CentreFiguresApi.Table;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns a centre's tables into panels: words for the codes, sums where one may add up, and drawings. */
@Component
class Dashboard {

    private static final Set<String> CATEGORIES = Set.of("requestsByCategory", "requestsOpenByAge");
    private static final Set<String> SUMMED =
            Set.of("requestsByCategory", "requestsOpenByAge", "serviceLevels", "trainings");

    private final MessageSource messages;

    Dashboard(MessageSource messages) {
        this.messages = messages;
    }

    List<Panel> of(List<Table> tables, YearMonth now, Locale language) {
        return tables.stream().map(table -> panel(table, now, language)).toList();
    }

    /** What a row of the table stands for. */
    static String rowsOf(Table table) {
        return switch (table.code()) {
            case "requestsOpenByAge" -> "category";
            case "enterprisesByDistrict" -> "year";
            default -> "month";
        };
    }

    String column(Table table, Column column, Locale language) {
        if (column.name() != null) {
            return column.name().toString();
        }
        boolean category = "requestsByCategory".equals(table.code());
        return message((category ? "category." : "dashboard.column.") + column.code(), language);
    }

    String row(Table table, Row row, Locale language) {
        return switch (rowsOf(table)) {
            case "month" -> Months.full(YearMonth.parse(row.code()), language);
            case "category" -> message("category." + row.code(), language);
            default -> row.code();
        };
    }

    String title(Table table, Locale language) {
        return message("dashboard.table." + table.code(), language);
    }

    private Panel panel(Table table, YearMonth now, Locale language) {
        List<Head> heads = table.columns().stream()
                .map(column ->
                        new Head(column.code(), column(table, column, language), column.unit(), column.definition()))
                .toList();
        List<Line> lines = table.rows().stream()
                .map(row -> new Line(row(table, row, language), Drawings.cells(row)))
                .toList();
        Line sum = SUMMED.contains(table.code()) ? sum(heads, lines, language) : null;
        return new Panel(
                table.code(),
                table.definition(),
                rowsOf(table),
                heads,
                lines,
                sum,
                "month".equals(rowsOf(table)) ? graphs(table, heads, now, language) : List.of(),
                Drawings.bars(heads, CATEGORIES.contains(table.code()) ? sum : lastYear(table, lines)));
    }

    private static @Nullable Line lastYear(Table table, List<Line> lines) {
        return "year".equals(rowsOf(table)) && !lines.isEmpty() ? lines.getLast() : null;
    }

    private List<Graph> graphs(Table table, List<Head> heads, YearMonth now, Locale language) {
        Drawings drawings = new Drawings(table, now, language);
        return switch (table.code()) {
            case "requestsByCategory" -> List.of(drawings.total(title(table, language)));
            case "serviceLevels" ->
                List.of(
                        drawings.share(message("dashboard.share.answers", language), 1, 0),
                        drawings.share(message("dashboard.share.solutions", language), 4, 3));
            case "roomUse" -> drawings.each(heads);
            case "trainings" -> List.of(drawings.column(heads.getFirst().name(), 0));
            default -> List.of();
        };
    }

    private Line sum(List<Head> heads, List<Line> lines, Locale language) {
        List<Cell> cells = new ArrayList<>();
        IntStream.range(0, heads.size())
                .forEach(i -> cells.add(
                        "COUNT".equals(heads.get(i).unit())
                                ? Drawings.sum(lines.stream()
                                        .map(line -> line.cells().get(i))
                                        .toList())
                                : Cell.NOTHING));
        return new Line(message("dashboard.sum", language), cells);
    }

    private String message(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
