package bg.socialhub.portal.figures;

import bg.socialhub.portal.figures.Place.By;
import bg.socialhub.portal.gateway.StatisticsApi.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One figure as a table: a row for every month, a column for every centre or region, zeros where nothing was counted.
 *
 * @param columns codes
 * @param values by month and then by column
 */
record Sheet(String figure, List<YearMonth> months, List<String> columns, List<List<BigDecimal>> values) {

    private record Cell(String month, String column) {}

    static Sheet of(String figure, List<Line> lines, List<YearMonth> months, List<String> columns, By by) {
        Map<Cell, BigDecimal> cells = new HashMap<>();
        for (Line line : lines) {
            BigDecimal value = line.figures().getOrDefault(figure, BigDecimal.ZERO);
            cells.merge(new Cell(line.month(), by.column(line)), value, BigDecimal::add);
        }
        return new Sheet(
                figure,
                months,
                columns,
                months.stream()
                        .map(month -> columns.stream()
                                .map(column -> cells.getOrDefault(new Cell(month.toString(), column), BigDecimal.ZERO))
                                .toList())
                        .toList());
    }

    boolean addsUp() {
        return Source.addsUp(figure);
    }

    List<BigDecimal> column(int column) {
        return values.stream().map(row -> row.get(column)).toList();
    }

    /** By month, all columns together. */
    List<BigDecimal> byMonth() {
        return values.stream().map(Sheet::sum).toList();
    }

    /** By column, all months together. */
    List<BigDecimal> byColumn() {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> overTime(column(column)))
                .toList();
    }

    /** All of it; where months must not be added up, what a month has on average. */
    BigDecimal total() {
        return overTime(byMonth());
    }

    private BigDecimal overTime(List<BigDecimal> monthly) {
        BigDecimal sum = sum(monthly);
        return addsUp() ? sum : sum.divide(BigDecimal.valueOf(months.size()), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
